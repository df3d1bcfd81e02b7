package org.waymark.reporting.assessment;

import java.util.List;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.situation.KnownValue;

/**
 * Since when the last target is met.
 *
 * @param since earliest comparable period from which every known value up to the latest satisfies it
 * @param isFirstKnown it may have been met before: nothing earlier is known
 * @param early before the target period
 */
public record Met(TimePeriod since, boolean isFirstKnown, boolean early) {

    /** Null unless the latest value satisfies the target; gaps do not end the run. */
    static Met of(Comparison comparison) {
        List<KnownValue> values = comparison.usable();
        int first = values.size();
        while (first > 0 && comparison.satisfiesTheLastTarget(values.get(first - 1))) {
            first--;
        }
        if (first == values.size()) {
            return null;
        }
        TimePeriod since = values.get(first).period();
        return new Met(since, first == 0, comparison.target().last().period().endsAfter(since));
    }
}
