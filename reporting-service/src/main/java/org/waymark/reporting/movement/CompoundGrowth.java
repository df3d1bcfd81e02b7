package org.waymark.reporting.movement;

import java.math.BigDecimal;
import org.waymark.reporting.number.Rational;

/** Rates of compound annual growth. Powers are those of fdlibm, which are the same on every machine. */
public final class CompoundGrowth {
    private CompoundGrowth() {}

    /** (to / from)^(1 / years) - 1; null from zero, to a number of the other sign, or in no time. */
    public static Double rate(BigDecimal from, BigDecimal to, Rational years) {
        boolean leadsThere = from.signum() != 0 && from.signum() * to.signum() >= 0 && years.signum() > 0;
        return leadsThere ? StrictMath.pow(to.doubleValue() / from.doubleValue(), 1 / years.toDouble()) - 1 : null;
    }

    /** What a value becomes at that rate; infinite where it outgrows a double. */
    public static double after(BigDecimal value, double rate, Rational years) {
        return value.doubleValue() * StrictMath.pow(1 + rate, years.toDouble());
    }

    /** A number below zero that grows is a debt that grows: its rate counts the other way round. */
    public static int sign(BigDecimal base) {
        return base.signum() < 0 ? -1 : 1;
    }
}
