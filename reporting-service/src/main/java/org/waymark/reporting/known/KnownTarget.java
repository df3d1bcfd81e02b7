package org.waymark.reporting.known;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.Versioned;

/** One version of a target, as its event told it. */
public record KnownTarget(TargetSet set, Announcement told) implements Versioned {
    @Override
    public int version() {
        return set.targetVersion();
    }

    @Override
    public LocalDate effectiveFrom() {
        return set.effectiveFrom();
    }

    /** Null where the target says nothing of it. */
    public Provenance provenance() {
        try {
            return EventJson.mapper().treeToValue(set.provenance(), Provenance.class);
        } catch (JsonProcessingException notWhatWasStored) {
            throw new UncheckedIOException(notWhatWasStored);
        }
    }
}
