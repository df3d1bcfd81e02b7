package org.waymark.foundation.versioned;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Puts a version back where a restore of the database lost it. */
@ApplicationScoped
public class RestoreVersion {
    private final EntityManager entities;

    RestoreVersion(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param fresh an entity with what is its own already set
     * @return what stands in the way: another version of that number
     */
    public <V extends Version> Optional<String> restore(
            V fresh,
            String code,
            int version,
            LocalDate effectiveFrom,
            String reason,
            JsonNode body,
            Instant recordedAt) {
        @SuppressWarnings("unchecked")
        Class<V> kind = (Class<V>) fresh.getClass();
        Optional<V> there = Version.numbered(kind, code, version);
        if (there.isPresent()) {
            return there.filter(other -> !other.recordedAt.equals(recordedAt))
                    .map(other -> kind.getSimpleName() + " " + code + ": version " + version + " was written anew at "
                            + other.recordedAt + " by " + other.recordedBy);
        }
        fresh.id = Generators.timeBasedEpochGenerator().generate();
        fresh.code = code;
        fresh.version = version;
        fresh.effectiveFrom = effectiveFrom;
        fresh.reason = reason;
        fresh.body = body.toString();
        fresh.recordedAt = recordedAt;
        fresh.recordedBy = "journal-recover";
        fresh.persist();
        entities.flush();
        return Optional.empty();
    }
}
