package org.waymark.indicator.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Asks for vintages that became public after an instant.
 *
 * @param day the day of the instant in the plan's zone
 */
record UpdatedAfter(Instant instant, LocalDate day) {
    /** A vintage under embargo becomes public on its release day. */
    void addTo(Sql sql) {
        sql.add("and (v.published_at > ? or v.released_at > ?)", instant.atOffset(ZoneOffset.UTC), day);
    }
}
