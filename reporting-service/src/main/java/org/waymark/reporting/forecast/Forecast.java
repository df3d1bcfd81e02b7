package org.waymark.reporting.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Comparison;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Years;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Situation;

/**
 * A straight trend through the comparable values, prolonged to the last target period.
 *
 * @param why null where there is a forecast
 * @param points how many values the trend runs through
 * @param predicted every period after the newest value up to the last target period: one or two; none without forecast
 */
public record Forecast(NoForecast why, int points, List<Predicted> predicted) {
    private static final int FEWEST_POINTS = 5;
    private static final int FARTHEST = 2;
    private static final int DECIMALS = 4;

    /** What a value is expected to be, in the target's unit; 80 % of new values lie between low and high. */
    public record Predicted(TimePeriod period, BigDecimal value, BigDecimal low, BigDecimal high) {}

    public static Forecast of(Situation situation, Parameters parameters) {
        if (!situation.canBeJudged()) {
            return none(NoForecast.NO_TARGET, 0);
        }
        Comparison comparison = new Comparison(situation, parameters);
        List<KnownValue> values = comparison.usable();
        if (values.size() < FEWEST_POINTS) {
            return none(NoForecast.TOO_FEW_POINTS, values.size());
        }
        if (values.stream().skip(1).anyMatch(KnownValue::breaksTheSeries)) {
            return none(NoForecast.SERIES_BREAK, values.size());
        }
        KnownValue newest = values.get(values.size() - 1);
        List<TimePeriod> ahead =
                ahead(newest.period(), comparison.target().last().period());
        if (ahead.isEmpty()) {
            return none(NoForecast.NOTHING_AHEAD, values.size());
        }
        if (ahead.size() > FARTHEST) {
            return none(NoForecast.TOO_FAR_AHEAD, values.size());
        }
        List<TrendLine.Point> points = values.stream().map(Forecast::point).toList();
        TrendLine before = TrendLine.through(points.subList(0, points.size() - 1));
        if (!before.expects(points.get(points.size() - 1))) {
            return none(NoForecast.UNEXPECTED_NEWEST_VALUE, values.size());
        }
        TrendLine trend = TrendLine.through(points);
        return new Forecast(
                null,
                values.size(),
                ahead.stream().map(period -> predicted(trend, period)).toList());
    }

    private static Forecast none(NoForecast why, int points) {
        return new Forecast(why, points, List.of());
    }

    /** One more than may be forecast where there are more. */
    private static List<TimePeriod> ahead(TimePeriod newest, TimePeriod last) {
        return Stream.iterate(next(newest), period -> !period.endsAfter(last), Forecast::next)
                .limit(FARTHEST + 1L)
                .toList();
    }

    /** Ranges that are not calendar periods come once a year. */
    private static TimePeriod next(TimePeriod period) {
        return period.type() == PeriodType.R
                ? new TimePeriod(period.type(), period.firstDay().plusYears(1), period.length())
                : period.plus(1);
    }

    private static TrendLine.Point point(KnownValue known) {
        return new TrendLine.Point(Years.endOf(known.period()), known.exactly());
    }

    private static Predicted predicted(TrendLine trend, TimePeriod period) {
        Rational time = Years.endOf(period);
        Rational value = trend.at(time);
        Rational margin = Rational.of(trend.margin(time));
        return new Predicted(period, shown(value), shown(value.subtract(margin)), shown(value.add(margin)));
    }

    private static BigDecimal shown(Rational number) {
        return PlainNumber.of(number.rounded(DECIMALS));
    }
}
