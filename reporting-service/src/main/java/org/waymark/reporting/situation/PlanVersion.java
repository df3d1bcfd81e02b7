package org.waymark.reporting.situation;

import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.period.TimePeriod;

/**
 * What of a plan a verdict depends on.
 *
 * @param start its first period
 * @param released the day it was made public; null where it does not say: then it has been so from always
 */
public record PlanVersion(int version, LocalDate effectiveFrom, Announcement told, TimePeriod start, LocalDate released)
        implements Versioned {

    /** The one in force; before its first day a plan goes by the first version that was known. */
    public static PlanVersion inForce(List<PlanVersion> versions, AsOf asOf) {
        return Versioned.inForce(versions, asOf).orElseGet(() -> firstKnown(versions, asOf));
    }

    private static PlanVersion firstKnown(List<PlanVersion> versions, AsOf asOf) {
        return versions.stream()
                .filter(version -> version.told().isBy(asOf.knownAt()))
                .findFirst()
                .orElse(versions.get(0));
    }

    public boolean isReleasedOn(LocalDate day) {
        return released == null || !day.isBefore(released);
    }
}
