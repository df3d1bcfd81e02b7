package org.waymark.reporting.movement;

import java.math.BigDecimal;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Target;

/**
 * Where a movement begins.
 *
 * @param observed it is the first comparable value, since no target names a baseline
 */
public record Base(TimePeriod period, BigDecimal value, boolean observed) {

    static Base declaredBy(Target target) {
        return new Base(target.baseline().period(), target.baseline().value(), false);
    }

    static Base observed(KnownValue first) {
        return new Base(first.period(), first.value(), true);
    }
}
