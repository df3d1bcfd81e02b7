package org.waymark.reporting.situation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Something that is replaced by later versions and never overwritten. */
public interface Versioned {
    int version();

    /** From when on it applies; null if from always. */
    LocalDate effectiveFrom();

    Announcement told();

    /** It holds on the day, or would if no other had taken its place. */
    default boolean hasBegunBy(AsOf asOf) {
        return told().isBy(asOf.knownAt())
                && (effectiveFrom() == null || !effectiveFrom().isAfter(asOf.day()));
    }

    /** The latest that is in effect on the day, and of those the highest: clocks may step back, numbers never do. */
    static <V extends Versioned> Optional<V> inForce(Collection<V> versions, AsOf asOf) {
        return versions.stream()
                .filter(version -> version.hasBegunBy(asOf))
                .max(Comparator.comparing(
                                Versioned::effectiveFrom, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Versioned::version));
    }
}
