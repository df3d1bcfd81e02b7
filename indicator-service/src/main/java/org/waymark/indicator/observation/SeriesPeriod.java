package org.waymark.indicator.observation;

import java.util.Comparator;
import org.waymark.foundation.period.TimePeriod;

/** The series and the period that an observation belongs to. */
public record SeriesPeriod(String indicator, String area, String breakdown, TimePeriod period) {
    /** All writers lock observations in this order, so that no two wait for each other. Codes are ASCII. */
    public static final Comparator<SeriesPeriod> SAME_ORDER_FOR_ALL = Comparator.comparing(SeriesPeriod::indicator)
            .thenComparing(SeriesPeriod::area)
            .thenComparing(SeriesPeriod::breakdown)
            .thenComparing(about -> about.period().toString());

    public String key() {
        return indicator + "/" + area + "/" + breakdown;
    }
}
