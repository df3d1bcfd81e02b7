package org.waymark.reporting.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.number.Quantity;
import org.waymark.reporting.number.Unit;

/**
 * One version of what a plan wants of an indicator in an area.
 *
 * @param baseline null where the plan names none
 * @param tolerance how far a value to maintain may stray; null where the plan does not say
 * @param unit of all these numbers; null where it is not known
 */
public record Target(
        int version,
        LocalDate effectiveFrom,
        Announcement told,
        DatedValue baseline,
        List<DatedValue> targets,
        BigDecimal tolerance,
        Unit unit)
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

    /** It asks less than the other, later, or for something else to maintain; numbers of another measure say nothing. */
    public boolean isSofterThan(Target other, Direction direction) {
        return putsOff(other.last().period())
                || asksLess(last(), other.last(), other.unit, direction)
                || other.targets.stream().anyMatch(wanted -> asksLessOn(wanted, other.unit, direction))
                || (direction == Direction.MAINTAIN && allowsMoreThan(other));
    }

    /** A plan that goes on for longer puts nothing off while it still asks for something by then. */
    private boolean putsOff(TimePeriod period) {
        return last().period().endsAfter(period)
                && targets.stream().noneMatch(value -> value.period().equals(period));
    }

    private boolean asksLessOn(DatedValue wanted, Unit unitOfWanted, Direction direction) {
        return targets.stream()
                .filter(value -> value.period().equals(wanted.period()))
                .anyMatch(value -> asksLess(value, wanted, unitOfWanted, direction));
    }

    private boolean asksLess(DatedValue asked, DatedValue before, Unit unitBefore, Direction direction) {
        return new Quantity(before.value(), unitBefore)
                .in(unit)
                .filter(value -> direction.isLess(asked.value(), value))
                .isPresent();
    }

    private boolean allowsMoreThan(Target other) {
        return new Quantity(zeroIfNull(other.tolerance), other.unit)
                .in(unit)
                .filter(before -> zeroIfNull(tolerance).compareTo(before) > 0)
                .isPresent();
    }

    private static BigDecimal zeroIfNull(BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
