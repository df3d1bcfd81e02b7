package org.waymark.indicator.observation;

import org.waymark.foundation.period.TimePeriod;

/** What one observation is about: a series and a period of it. */
public record SeriesPeriod(String indicator, String area, String breakdown, TimePeriod period) {
    public String key() {
        return indicator + "/" + area + "/" + breakdown;
    }
}
