package org.waymark.foundation.versioned;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.representation.Precondition;

/** Replaces a thing as a whole. A body equal to the stored one records nothing; any other becomes a new version. */
@ApplicationScoped
public class PutVersion {
    private static final ObjectMapper BODIES =
            EventJson.mapper().copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    /** Numbers are compared by value: 16 equals 16.0. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    private final TransactionLock lock;
    private final Journal journal;
    private final Clock clock;

    PutVersion(TransactionLock lock, Journal journal, Clock clock) {
        this.lock = lock;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The version that is now current, and whether this request recorded it.
     *
     * @param refusedFor null unless the request was refused because it was written against another version; then the
     *     members in which that one and the request differ
     */
    public record Put<V extends Version>(V version, boolean recorded, List<String> refusedFor) {
        /** What the answer shows: the version, or to whom it is refused what is to be read on that day. */
        public History.Shown<V> shown(History<V> history, LocalDate today) {
            return refusedFor == null ? history.shown(version, today) : history.shownOn(today);
        }
    }

    public <V extends Version, D extends Definition> Put<V> put(
            Kind<V, D> kind, String code, D definition, Precondition precondition, Caller caller) {
        return put(kind, code, definition, precondition, caller, differing -> {});
    }

    /**
     * @param check refuses what may not become a new version. It is told in which members that one would differ from
     *     the last one, and is not asked where none would be recorded
     */
    public <V extends Version, D extends Definition> Put<V> put(
            Kind<V, D> kind,
            String code,
            D definition,
            Precondition precondition,
            Caller caller,
            Consumer<List<String>> check) {
        Put<V> put = QuarkusTransaction.joiningExisting()
                .call(() -> putOrLeave(kind, code, definition, precondition, caller, check));
        kind.refresh(code);
        return put;
    }

    private <V extends Version, D extends Definition> Put<V> putOrLeave(
            Kind<V, D> kind,
            String code,
            D definition,
            Precondition precondition,
            Caller caller,
            Consumer<List<String>> check) {
        hold(kind, code);
        Optional<V> current = Version.current(kind.entity, code);
        int version = current.map(stored -> stored.version).orElse(0) + 1;
        JsonNode body = body(definition);
        V fresh = kind.made(new Kind.Content(code, version, clock.instant(), body), definition, caller.subject());
        List<String> differing = current.map(stored -> differing(kind.compared(stored), kind.compared(fresh)))
                .orElse(List.of());
        if (current.isPresent() && differing.isEmpty()) {
            return new Put<>(current.get(), false, null);
        }
        if (!precondition.holds(current.map(Version::etag).orElse(null))) {
            return new Put<>(current.orElseThrow(Precondition::nothingToReplace), false, differing);
        }
        check.accept(differing);
        fresh.persistAndFlush();
        journal.append(Happening.of(kind.type, fresh.recordedAt, kind.event(fresh)), caller, kind.agencyOf(fresh));
        return new Put<>(fresh, true, null);
    }

    /** For whoever looks at the last version before it puts one: nobody else puts one until the transaction ends. */
    public void hold(Kind<?, ?> kind, String code) {
        lock.hold(kind.entity.getSimpleName() + " " + code);
    }

    static JsonNode body(Definition definition) {
        return BODIES.valueToTree(definition);
    }

    static List<String> differing(JsonNode stored, JsonNode sent) {
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
