package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.database.Database;

/** What all plans want of one indicator. */
@ApplicationScoped
public class TargetsOnIndicator {
    private static final String OF_INDICATOR =
            """
            select body, announced_at, event_id from target_version
            where indicator = ? and announced_at <= ?
            order by plan, area, version
            """;

    private final Database database;

    TargetsOnIndicator(Database database) {
        this.database = database;
    }

    /** Every version that was known then, by plan, area and number. */
    public List<KnownTarget> of(String indicator, Instant knownAt) {
        return database.read(
                OF_INDICATOR,
                row -> new KnownTarget(KnownVersion.body(row, TargetSet.class), KnownVersion.told(row)),
                indicator,
                knownAt);
    }
}
