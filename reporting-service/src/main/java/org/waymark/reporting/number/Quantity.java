package org.waymark.reporting.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in its unit.
 *
 * @param value null where there is none
 * @param unit null where it is not known: then the number is taken as it is
 */
public record Quantity(BigDecimal value, Unit unit) {

    /** The same in another unit, exactly; empty where that is of another measure. */
    public Optional<BigDecimal> in(Unit other) {
        if (!differsFrom(other)) {
            return Optional.of(value);
        }
        return unit.measure().equals(other.measure())
                ? Optional.of(PlainNumber.of(value.scaleByPowerOfTen(unit.multiplier() - other.multiplier())))
                : Optional.empty();
    }

    public boolean differsFrom(Unit other) {
        return value != null && unit != null && other != null && !unit.equals(other);
    }
}
