package org.waymark.reporting.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One version of what a plan wants of an indicator in an area; the baseline may be null. */
public record Target(
        int version, LocalDate effectiveFrom, Instant recordedAt, DatedValue baseline, List<DatedValue> targets)
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
