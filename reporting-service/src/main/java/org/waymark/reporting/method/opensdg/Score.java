package org.waymark.reporting.method.opensdg;

/** From -5 to 5, by the constants of Open SDG's code, rounded as they are there. */
final class Score {
    static final double ACHIEVED = 5;
    private static final double BEST = 5;
    private static final double WORST = -5;

    private Score() {}

    /** Of the ratio of growth observed to growth required. */
    static double ofRatio(double ratio) {
        return ratio >= Thresholds.MODERATE_RATIO
                ? Math.min(7.1429 * ratio - 4.2857, BEST)
                : Math.max(4.1667 * ratio - 2.5, WORST);
    }

    /** Of growth without a target, reduced by the coefficient where the base lies near the limit. */
    static double ofGrowth(double growth, double coefficient) {
        if (growth < 0) {
            return Math.max(125 * growth - 2.5, WORST);
        }
        if (coefficient == 0) {
            return BEST;
        }
        if (growth >= Thresholds.SUBSTANTIAL_GROWTH * coefficient) {
            return Math.min(500 * growth / coefficient - 5, BEST);
        }
        return growth >= Thresholds.MODERATE_GROWTH * coefficient
                ? 250 * growth / coefficient - 1.25
                : 500 * growth / coefficient - 2.5;
    }
}
