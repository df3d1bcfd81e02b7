package org.waymark.contracts.observation;

import org.waymark.contracts.EventData;

/** Data about one period of a series. Key: indicator/area/breakdown; subject: the key and the period. */
public interface SeriesData extends EventData {
    String indicator();

    String area();

    String breakdown();

    String period();

    static String key(String indicator, String area, String breakdown) {
        return indicator + "/" + area + "/" + breakdown;
    }

    static String subject(String indicator, String area, String breakdown, String period) {
        return key(indicator, area, breakdown) + "/" + period;
    }

    @Override
    default String key() {
        return key(indicator(), area(), breakdown());
    }

    @Override
    default String subject() {
        return subject(indicator(), area(), breakdown(), period());
    }
}
