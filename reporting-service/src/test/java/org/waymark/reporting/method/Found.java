package org.waymark.reporting.method;

import java.math.BigDecimal;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Case;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Reason;

/** What a method found, in short. */
public record Found(String word, Reason reason, BigDecimal value, BigDecimal score) {

    public static Found by(Method method, Case situation) {
        return of(situation.with(method).on("2040-01-01"));
    }

    public static Found of(Assessment assessment) {
        return new Found(
                assessment.findings().word(),
                assessment.findings().reason(),
                assessment.findings().details().value(),
                assessment.findings().details().score());
    }

    /** Falling to 7.25 by 2030, from 14.5 in 2015. */
    public static Case falling(String... values) {
        return way(Direction.LOWER_IS_BETTER, "2015=14.5", "2030=7.25", values);
    }

    public static Case way(Direction direction, String baseline, String target, String... values) {
        Case way = Case.from(baseline, target).direction(direction, false);
        for (String value : values) {
            way.value(value);
        }
        return way;
    }
}
