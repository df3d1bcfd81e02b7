package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.waymark.contracts.area.AreaDefined;
import org.waymark.foundation.database.Database;

/** Areas that come with the software, and those that events told of. */
@ApplicationScoped
public class KnownAreas {
    private static final String LEARN =
            """
            insert into area_version (area, version, recorded_at, body)
            values (?, ?, ?, ?::json) on conflict do nothing
            """;
    /** An area a target is set for is one, whatever the list says. */
    private static final String HAS =
            """
            select 1 from shipped_area where code = ?
            union all select 1 from area_version where area = ? and recorded_at <= ?
            union all select 1 from target_version where plan = ? and area = ? and recorded_at <= ?
            """;

    private static final String NAMES =
            """
            select code, zh, en from shipped_area
            union
            select area, body #>> '{name,zh}', body #>> '{name,en}' from area_version where recorded_at <= ?
            order by code
            """;

    private final Database database;

    KnownAreas(Database database) {
        this.database = database;
    }

    void learn(List<AreaDefined> areas) {
        database.changeEach(LEARN, areas, area -> new Object[] {
            area.code(), area.areaVersion(), area.recordedAt(), area.body().toString()
        });
    }

    public boolean has(String code, String plan, Instant knownAt) {
        return database.find(HAS, row -> true, code, code, knownAt, plan, code, knownAt)
                .isPresent();
    }

    /** At least one of every area that was known then; names may be null. */
    public List<AreaName> names(Instant knownAt) {
        return database.read(
                NAMES, row -> new AreaName(row.getString("code"), row.getString("zh"), row.getString("en")), knownAt);
    }
}
