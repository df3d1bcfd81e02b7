package org.waymark.reporting.sdmx.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.snapshot.Snapshot;

/**
 * Reads public vintages page by page along their key. Each page is a snapshot of its own, so that no rebuild of the
 * projection waits for a reader; rows are only added, and those announced by an instant are the same ever after.
 */
@ApplicationScoped
class ReadVintages {
    static final int ON_A_PAGE = 2_000;

    private static final String KEY = "indicator, area, breakdown, period, vintage";

    /**
     * @param indicators null for all, as are the others
     */
    record Asked(
            Set<String> indicators, Set<String> areas, Set<String> breakdowns, Instant knownAt, boolean withBodies) {}

    private final Database database;

    ReadVintages(Database database) {
        this.database = database;
    }

    /** @param after null for the first ones */
    @Snapshot(Pool.READS)
    List<PublicVintage> page(Asked asked, PublicVintage after) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("announced_at <= ?");
        values.add(asked.knownAt());
        if (after != null) {
            where.append(" and (").append(KEY).append(") > (?, ?, ?, ?, ?)");
            values.addAll(List.of(after.indicator(), after.area(), after.breakdown(), after.period(), after.number()));
        }
        narrow("indicator", asked.indicators(), where, values);
        narrow("area", asked.areas(), where, values);
        narrow("breakdown", asked.breakdowns(), where, values);
        values.add(ON_A_PAGE);
        String page = "(select * from observation_vintage where %s order by %s limit ?) page".formatted(where, KEY);
        String query = asked.withBodies()
                ? "select page.*, kept.body from %s join observation_body kept using (%s) order by %s"
                        .formatted(page, KEY, KEY)
                : "select page.*, null as body from %s order by %s".formatted(page, KEY);
        return database.read(query, PublicVintage::read, values.toArray());
    }

    private static void narrow(String column, Collection<String> only, StringBuilder where, List<Object> values) {
        if (only != null) {
            where.append(" and ").append(column).append(" = any (?)");
            values.add(only);
        }
    }
}
