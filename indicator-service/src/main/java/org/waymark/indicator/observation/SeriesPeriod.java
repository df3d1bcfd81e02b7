package org.waymark.indicator.observation;

import org.waymark.foundation.period.TimePeriod;

/** What one observation is about: a series and a period of it. */
record SeriesPeriod(String indicator, String area, String breakdown, TimePeriod period) {
    String key() {
        return indicator + "/" + area + "/" + breakdown;
    }
}
