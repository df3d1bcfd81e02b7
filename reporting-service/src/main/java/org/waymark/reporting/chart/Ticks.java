package org.waymark.reporting.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round numbers around a range, by steps of 1, 2 or 5 in some decimal place. */
record Ticks(List<BigDecimal> at) {
    private static final int ABOUT = 5;
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("5"), BigDecimal.TEN);

    static Ticks around(List<Double> numbers) {
        double least = numbers.stream().mapToDouble(each -> each).min().orElse(0);
        double most = numbers.stream().mapToDouble(each -> each).max().orElse(1);
        double range = most > least ? most - least : Math.max(Math.abs(most), 1) / 2;
        BigDecimal step = step(range / ABOUT);
        BigDecimal tick = whole(least, step, RoundingMode.FLOOR);
        BigDecimal last = whole(most, step, RoundingMode.CEILING);
        List<BigDecimal> at = new ArrayList<>();
        for (; tick.compareTo(last) <= 0; tick = tick.add(step)) {
            at.add(tick);
        }
        if (at.size() == 1) {
            at.add(tick);
        }
        return new Ticks(List.copyOf(at));
    }

    double least() {
        return at.get(0).doubleValue();
    }

    double most() {
        return at.get(at.size() - 1).doubleValue();
    }

    private static BigDecimal step(double about) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(about)));
        BigDecimal wanted = new BigDecimal(about, MathContext.DECIMAL64);
        return STEPS.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(wanted) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal whole(double number, BigDecimal step, RoundingMode mode) {
        return new BigDecimal(number, MathContext.DECIMAL64)
                .divide(step, 0, mode)
                .multiply(step);
    }
}
