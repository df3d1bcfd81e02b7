package org.waymark.reporting.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Something that is replaced by later versions and never overwritten. */
public interface Versioned {
    int version();

    /** From when on it applies; null if from always. */
    LocalDate effectiveFrom();

    /** When this system stored it. */
    Instant recordedAt();

    /** The latest that is in effect on the day, and of those the one recorded last. */
    static <V extends Versioned> Optional<V> inForce(Collection<V> versions, AsOf asOf) {
        return versions.stream()
                .filter(version -> !version.recordedAt().isAfter(asOf.knownAt()))
                .filter(version -> version.effectiveFrom() == null
                        || !version.effectiveFrom().isAfter(asOf.day()))
                .max(Comparator.comparing(
                                Versioned::effectiveFrom, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Versioned::recordedAt)
                        .thenComparing(Versioned::version));
    }
}
