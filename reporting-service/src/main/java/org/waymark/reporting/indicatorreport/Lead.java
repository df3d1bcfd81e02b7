package org.waymark.reporting.indicatorreport;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.TargetAnswer;
import org.waymark.reporting.assessment.TrajectoryLine;
import org.waymark.reporting.assessment.Years;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Target;

/**
 * How far the latest value is ahead of the expected line in time.
 *
 * @param years at most two decimals, negative behind
 * @param pastTarget the value satisfies the target already; the line is prolonged to reach it
 */
@Schema(requiredProperties = "*", examples = "{\"years\": 2.63, \"pastTarget\": true}")
public record Lead(
        @Schema(description = "Negative where the value is behind the line") BigDecimal years,
        @Schema(description = "The value satisfies the target; the line is prolonged to reach it") boolean pastTarget) {

    /** Null without baseline or later value, without distance to cover, and where the line is not there but once. */
    static Lead of(Target target, Direction direction, TargetAnswer answer) {
        KnownValue latest = answer.latest().orElse(null);
        if (target == null
                || target.baseline() == null
                || latest == null
                || !latest.period().endsAfter(target.baseline().period())
                || !direction.isGood(Rational.of(target.last().value())
                        .subtract(Rational.of(target.baseline().value())))) {
            return null;
        }
        Rational years = new TrajectoryLine(target.baseline(), target.targets())
                .timeLead(latest.exactly(), Years.endOf(latest.period()));
        return years == null ? null : new Lead(PlainNumber.rounded(years, 2), answer.attainment() == Attainment.MET);
    }
}
