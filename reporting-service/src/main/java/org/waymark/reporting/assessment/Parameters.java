package org.waymark.reporting.assessment;

import java.math.BigDecimal;

/**
 * @param maxAge how many whole periods the latest value may lie behind the last period that has ended
 * @param tolerance how far a value to maintain may lie from its target where the target does not say it
 */
public record Parameters(int maxAge, Provisional provisional, BigDecimal tolerance) {
    public static final Parameters DEFAULT = new Parameters(2, Provisional.USE, BigDecimal.ZERO);

    public Parameters {
        tolerance = Shown.plain(tolerance);
    }

    /** With the tolerance the target names, if it names one. */
    Parameters of(Target target) {
        return target.tolerance() == null ? this : new Parameters(maxAge, provisional, target.tolerance());
    }
}
