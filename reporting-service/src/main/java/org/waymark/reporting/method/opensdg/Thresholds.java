package org.waymark.reporting.method.opensdg;

/** From which value on a status is given; a threshold belongs to the better side, values are compared unrounded. */
final class Thresholds {
    static final double SUBSTANTIAL_RATIO = 0.95;
    static final double MODERATE_RATIO = 0.60;
    static final double SUBSTANTIAL_GROWTH = 0.015;
    static final double MODERATE_GROWTH = 0.005;

    private static final double STEEPNESS = 4.44;

    private Thresholds() {}

    static ProgressStatus ofRatio(double ratio) {
        return status(ratio, SUBSTANTIAL_RATIO, MODERATE_RATIO);
    }

    static ProgressStatus ofGrowth(double growth, double coefficient) {
        return status(growth, SUBSTANTIAL_GROWTH * coefficient, MODERATE_GROWTH * coefficient);
    }

    private static ProgressStatus status(double value, double substantial, double moderate) {
        if (value >= substantial) {
            return ProgressStatus.SUBSTANTIAL_PROGRESS;
        }
        if (value >= moderate) {
            return ProgressStatus.MODERATE_PROGRESS;
        }
        return value >= 0 ? ProgressStatus.LIMITED_PROGRESS : ProgressStatus.DETERIORATION;
    }

    /** How much less growth is asked for near a natural limit: nothing at the limit, all of it far away. */
    static double coefficient(double base, double limit) {
        double from = Math.abs(base);
        double end = Math.abs(limit);
        if (from >= 2 * end) {
            return 1;
        }
        double near = from <= end ? from / end : (2 * end - from) / end;
        return 1 - StrictMath.pow(near, STEEPNESS);
    }
}
