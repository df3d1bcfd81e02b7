package org.waymark.reporting.known;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;

/**
 * @param stockOrFlow a stock has a value at a moment, a flow over a period; null where it is not said
 * @param dueAfter by period type, how long after the last day of a period its value is due, as an ISO 8601 duration
 * @param aggregation how values of areas make that of the whole; null where it is not said
 */
public record IndicatorBody(
        Text name,
        UnitOfMeasure unit,
        String direction,
        String stockOrFlow,
        List<String> periodTypes,
        List<Provider> providers,
        Map<String, String> dueAfter,
        Aggregation aggregation) {
    public IndicatorBody {
        periodTypes = periodTypes == null ? List.of() : List.copyOf(periodTypes);
        providers = providers == null ? List.of() : List.copyOf(providers);
        dueAfter = dueAfter == null ? Map.of() : Map.copyOf(dueAfter);
    }

    /** Empty where it says of no such day, and for what this service cannot read. */
    public Optional<LocalDate> dueOn(TimePeriod period) {
        String after = dueAfter.get(period.type().name());
        try {
            return after == null
                    ? Optional.empty()
                    : Optional.of(period.lastDay().plus(Period.parse(after)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * An agency that reports values.
     *
     * @param areas for which it does; empty or {@code *} for all
     */
    public record Provider(String agency, List<String> areas) {
        public Provider {
            areas = areas == null ? List.of() : List.copyOf(areas);
        }

        public boolean covers(String area) {
            return areas.isEmpty() || areas.contains("*") || areas.contains(area);
        }
    }

    /**
     * How values of areas make that of the whole.
     *
     * @param kind SUM, RATIO, WEIGHTED_MEAN or NONE; of an open list
     * @param weights code of the indicator whose values weigh a WEIGHTED_MEAN, else null
     */
    public record Aggregation(String kind, String weights) {}
}
