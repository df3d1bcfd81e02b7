package org.waymark.reporting.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.waymark.foundation.period.PeriodType;
import org.waymark.reporting.number.Unit;

/**
 * What of an indicator's definition a verdict depends on.
 *
 * @param direction null for one that this service does not know
 * @param stock it has a value at a moment; a flow has one over a period
 * @param periodTypes for which there are values; any where empty
 */
public record Definition(
        int version,
        LocalDate effectiveFrom,
        Announcement told,
        Direction direction,
        boolean stock,
        Unit unit,
        Set<PeriodType> periodTypes)
        implements Versioned {
    public Definition {
        periodTypes = Set.copyOf(periodTypes);
    }

    /** In which values are compared with each other where no target names a period. Ranges differ in length. */
    public PeriodType longestPeriodType() {
        return periodTypes.stream()
                .filter(type -> type != PeriodType.R)
                .min(Comparator.naturalOrder())
                .orElse(PeriodType.A);
    }

    public boolean has(PeriodType type) {
        return periodTypes.isEmpty() || periodTypes.contains(type);
    }
}
