package org.waymark.reporting.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One version of what a plan wants of an indicator in an area.
 *
 * @param baseline null where the plan names none
 * @param tolerance how far a value to maintain may stray, in the indicator's unit; null where the plan does not say
 */
public record Target(
        int version,
        LocalDate effectiveFrom,
        Instant recordedAt,
        DatedValue baseline,
        List<DatedValue> targets,
        BigDecimal tolerance)
        implements Versioned {
    public Target {
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("a target names at least one period");
        }
        targets = targets.stream()
                .sorted(Comparator.comparing(DatedValue::period))
                .toList();
    }

    public DatedValue last() {
        return targets.get(targets.size() - 1);
    }

    public List<DatedValue> interim() {
        return targets.subList(0, targets.size() - 1);
    }
}
