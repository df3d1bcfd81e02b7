package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.waymark.foundation.database.Database;

/** The public vintages of one series. */
@ApplicationScoped
public class SeriesVintages {
    private static final String TOTALS =
            """
            select indicator, area, period, vintage, withdrawn, value, missing_reason, status, unit_measure,
                   unit_multiplier, definition_version, comparable, released_at, announced_at, event_id
            from observation_vintage
            where indicator = ? and area = ? and breakdown = '_T' and announced_at <= ?
            order by period, vintage
            """;

    private final Database database;

    SeriesVintages(Database database) {
        this.database = database;
    }

    /** Of the total, all that were known by then. */
    public List<KnownVintage> of(String indicator, String area, Instant knownAt) {
        return database.read(TOTALS, ObservationVintages::read, indicator, area, knownAt);
    }
}
