package org.waymark.foundation.versioned;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.http.Precondition;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;

/** Replaces a thing as a whole: a body equal to the stored one records nothing, anything else is a new version. */
@ApplicationScoped
public class PutVersion {
    private static final ObjectMapper BODIES =
            EventJson.mapper().copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    /** 16 equals 16.0. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    private final EntityManager entities;
    private final Journal journal;
    private final Clock clock;

    PutVersion(EntityManager entities, Journal journal, Clock clock) {
        this.clock = clock;
        this.entities = entities;
        this.journal = journal;
    }

    /**
     * The version that now stands, and whether this request recorded it.
     *
     * @param refusedFor the members in which it differs from what was sent, where that was written against another
     *     version; else null
     */
    public record Put<V extends Version>(V version, boolean recorded, List<String> refusedFor) {}

    /**
     * @param fresh an entity with what is its own already set; the rest is filled in here
     * @param event says what is told others about the new version
     */
    @Transactional
    public <V extends Version> Put<V> put(
            V fresh,
            String code,
            Object accepted,
            LocalDate effectiveFrom,
            String reason,
            Precondition precondition,
            Caller caller,
            EventType type,
            Function<V, EventData> event) {
        @SuppressWarnings("unchecked")
        Class<V> kind = (Class<V>) fresh.getClass();
        oneWriter(kind.getSimpleName() + " " + code);
        JsonNode body = BODIES.valueToTree(accepted);
        Optional<V> current = Version.current(kind, code);
        if (current.isPresent() && current.get().bodyTree().equals(BY_VALUE, body)) {
            return new Put<>(current.get(), false, null);
        }
        if (!precondition.holds(current.map(Version::etag).orElse(null))) {
            V stored = current.orElseThrow(Precondition::nothingToReplace);
            return new Put<>(stored, false, differing(stored.bodyTree(), body));
        }
        fresh.id = Generators.timeBasedEpochGenerator().generate();
        fresh.code = code;
        fresh.version = current.map(stored -> stored.version).orElse(0) + 1;
        fresh.effectiveFrom = effectiveFrom;
        fresh.reason = reason;
        fresh.body = body.toString();
        fresh.recordedAt = clock.instant();
        fresh.recordedBy = caller.subject();
        fresh.persist();
        entities.flush();
        journal.append(Happening.of(type, fresh.recordedAt, event.apply(fresh)), caller, null);
        return new Put<>(fresh, true, null);
    }

    private void oneWriter(String thing) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))", Object.class)
                .setParameter(1, thing)
                .getSingleResult();
    }

    private static List<String> differing(JsonNode stored, JsonNode sent) {
        TreeSet<String> members = new TreeSet<>();
        stored.fieldNames().forEachRemaining(members::add);
        sent.fieldNames().forEachRemaining(members::add);
        return members.stream()
                .filter(member -> stored.get(member) == null
                        || sent.get(member) == null
                        || !stored.get(member).equals(BY_VALUE, sent.get(member)))
                .toList();
    }
}
