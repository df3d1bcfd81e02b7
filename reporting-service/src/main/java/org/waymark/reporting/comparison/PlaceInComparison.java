package org.waymark.reporting.comparison;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.foundation.parameter.DateParameter;
import org.waymark.foundation.representation.Page;
import org.waymark.reporting.situation.AsOf;

/**
 * Where a page begins, and between which two pictures: later pages go on comparing what the first one compared.
 *
 * @param skipped how many changed targets stand on the pages before
 */
record PlaceInComparison(AsOf from, AsOf to, int skipped) {
    private static final String SEPARATOR = " ";

    String key() {
        return String.join(
                SEPARATOR,
                from.day().toString(),
                from.knownAt().toString(),
                to.day().toString(),
                to.knownAt().toString(),
                String.valueOf(skipped));
    }

    /**
     * A key that no page gave is refused.
     *
     * @param now nothing that is known later can have been shown before; clocks may differ by a second
     */
    static PlaceInComparison of(String key, Instant now) {
        String[] parts = key.split(SEPARATOR, -1);
        if (parts.length != 5 || !parts[4].matches("[0-9]{1,6}")) {
            throw Page.Request.foreignCursor();
        }
        AsOf from = asOf(parts[0], parts[1]);
        AsOf to = asOf(parts[2], parts[3]);
        if (from.equals(to)
                || from.day().isAfter(to.day())
                || from.knownAt().isAfter(to.knownAt())
                || to.knownAt().isAfter(now.plusSeconds(1))) {
            throw Page.Request.foreignCursor();
        }
        return new PlaceInComparison(from, to, Integer.parseInt(parts[4]));
    }

    private static AsOf asOf(String day, String knownAt) {
        LocalDate date = DateParameter.of("cursor", day);
        Instant instant = DateParameter.instant("cursor", knownAt);
        if (date == null || instant == null) {
            throw Page.Request.foreignCursor();
        }
        return new AsOf(date, instant);
    }

    PlaceInComparison after(int shown) {
        return new PlaceInComparison(from, to, skipped + shown);
    }
}
