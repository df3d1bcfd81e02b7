package org.waymark.reporting.verdicthistory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Situation;

/**
 * A period of which something else counts than before.
 *
 * @param before null where nothing of it was compared
 * @param after likewise
 */
public record ChangedInput(TimePeriod period, KnownValue before, KnownValue after) {

    /** In order of period. */
    static List<ChangedInput> between(Situation before, Situation after) {
        Map<TimePeriod, KnownValue> earlier = byPeriod(before);
        Map<TimePeriod, KnownValue> later = byPeriod(after);
        SortedSet<TimePeriod> periods = new TreeSet<>(earlier.keySet());
        periods.addAll(later.keySet());
        return periods.stream()
                .map(period -> new ChangedInput(period, earlier.get(period), later.get(period)))
                .filter(input -> !Objects.equals(input.before, input.after))
                .toList();
    }

    private static Map<TimePeriod, KnownValue> byPeriod(Situation situation) {
        return situation.comparable().stream().collect(Collectors.toMap(KnownValue::period, Function.identity()));
    }
}
