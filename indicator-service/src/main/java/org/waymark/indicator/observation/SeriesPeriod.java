package org.waymark.indicator.observation;

import java.util.Comparator;
import org.waymark.foundation.period.TimePeriod;

/** What one observation is about: a series and a period of it. */
public record SeriesPeriod(String indicator, String area, String breakdown, TimePeriod period) {
    /** In which all who write take their locks, so that no two wait for each other; codes are ASCII. */
    public static final Comparator<SeriesPeriod> SAME_ORDER_FOR_ALL = Comparator.comparing(SeriesPeriod::indicator)
            .thenComparing(SeriesPeriod::area)
            .thenComparing(SeriesPeriod::breakdown)
            .thenComparing(about -> about.period().toString());

    public String key() {
        return indicator + "/" + area + "/" + breakdown;
    }
}
