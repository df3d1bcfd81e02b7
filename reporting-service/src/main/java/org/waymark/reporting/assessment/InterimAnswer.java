package org.waymark.reporting.assessment;

import java.math.BigDecimal;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.situation.DatedValue;
import org.waymark.reporting.situation.Situation;

/** An interim target and the value of that very period; without one it is not assessable, whatever came later. */
public record InterimAnswer(TimePeriod period, BigDecimal target, BigDecimal value, Attainment attainment) {

    static InterimAnswer of(DatedValue wanted, Situation situation, Comparison comparison) {
        return situation.known().stream()
                .filter(known -> known.period().equals(wanted.period()) && comparison.isUsable(known))
                .findFirst()
                .map(known -> new InterimAnswer(
                        wanted.period(),
                        wanted.value(),
                        known.value(),
                        comparison.satisfies(known, wanted) ? Attainment.MET : Attainment.NOT_MET))
                .orElse(new InterimAnswer(wanted.period(), wanted.value(), null, Attainment.NOT_ASSESSABLE));
    }
}
