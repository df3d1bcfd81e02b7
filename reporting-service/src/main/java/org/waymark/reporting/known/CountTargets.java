package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.waymark.foundation.database.Database;

/** How many targets a report would have to look at. */
@ApplicationScoped
public class CountTargets {
    private static final String OF_PLAN =
            """
            select count(distinct (indicator, area)) from target_version
            where plan = ? and area = coalesce(?, area) and announced_at <= ?
            """;

    private final Database database;

    CountTargets(Database database) {
        this.database = database;
    }

    /** @param area null for every area */
    public long of(String plan, String area, Instant knownAt) {
        return database.find(OF_PLAN, row -> row.getLong(1), plan, area, knownAt)
                .orElseThrow();
    }
}
