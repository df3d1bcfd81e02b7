package org.waymark.reporting.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import org.waymark.reporting.number.Rational;

/**
 * The straight line with the least squared distances to points, in exact fractions.
 *
 * @param spread sum of the squared distances of the times from their mean
 * @param variance of the points about the line: squared distances over the number of points less two
 */
record TrendLine(
        int points, Rational meanTime, Rational meanValue, Rational slope, Rational spread, Rational variance) {
    private static final MathContext ROOT = MathContext.DECIMAL128;

    /** @param value in years and in the target's unit */
    record Point(Rational time, Rational value) {}

    /** @param points at least three, no two at the same time */
    static TrendLine through(List<Point> points) {
        Rational meanTime = mean(points, Point::time);
        Rational meanValue = mean(points, Point::value);
        Rational spread = sum(points, point -> square(point.time().subtract(meanTime)));
        Rational slope = sum(points, point -> point.time()
                        .subtract(meanTime)
                        .multiply(point.value().subtract(meanValue)))
                .divide(spread);
        Rational left = sum(
                points,
                point -> square(point.value()
                        .subtract(meanValue)
                        .subtract(slope.multiply(point.time().subtract(meanTime)))));
        return new TrendLine(
                points.size(), meanTime, meanValue, slope, spread, left.divide(Rational.of(points.size() - 2L)));
    }

    Rational at(Rational time) {
        return meanValue.add(slope.multiply(time.subtract(meanTime)));
    }

    /** How far a new value at that time may lie from the line: 80 % of them lie within. */
    BigDecimal margin(Rational time) {
        Rational squared = squaredMargin(time);
        return new BigDecimal(squared.numerator())
                .divide(new BigDecimal(squared.denominator()), ROOT)
                .sqrt(ROOT);
    }

    /** Decided on fractions, without the root. */
    boolean expects(Point point) {
        Rational off = point.value().subtract(at(point.time()));
        return square(off).compareTo(squaredMargin(point.time())) <= 0;
    }

    private Rational squaredMargin(Rational time) {
        Rational leverage = Rational.ONE
                .add(Rational.of(1, points))
                .add(square(time.subtract(meanTime)).divide(spread));
        Rational quantile = Rational.of(StudentQuantile.of(points - 2));
        return square(quantile).multiply(variance).multiply(leverage);
    }

    private static Rational mean(List<Point> points, Function<Point, Rational> part) {
        return sum(points, part).divide(Rational.of(points.size()));
    }

    private static Rational sum(List<Point> points, Function<Point, Rational> part) {
        return points.stream().map(part).reduce(Rational.ZERO, Rational::add);
    }

    private static Rational square(Rational number) {
        return number.multiply(number);
    }
}
