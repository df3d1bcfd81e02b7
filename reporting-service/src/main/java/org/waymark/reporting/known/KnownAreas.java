package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.contracts.area.AreaDefined;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.projection.ReceivedEvent;

/** Areas that come with the software, and those that events told of. */
@ApplicationScoped
public class KnownAreas {
    private static final String LEARN =
            """
            insert into area_version (area, version, recorded_at, body, announced_at)
            values (?, ?, ?, ?::json, ?) on conflict do nothing
            """;
    /** An area a target is set for is one, whatever the list says. */
    private static final String HAS =
            """
            select 1 from shipped_area where code = ?
            union all select 1 from area_version where area = ? and announced_at <= ?
            union all select 1 from target_version where plan = ? and area = ? and announced_at <= ?
            limit 1
            """;

    private static final String NAMES =
            """
            select code, 0 as version, zh, en from shipped_area
            union all
            select area, version, body #>> '{name,zh}', body #>> '{name,en}' from area_version where announced_at <= ?
            order by code, version
            """;

    private final Database database;

    KnownAreas(Database database) {
        this.database = database;
    }

    void learn(List<ReceivedEvent> events) {
        database.changeEach(LEARN, events, event -> {
            AreaDefined area = event.dataAs(AreaDefined.class);
            return new Object[] {
                area.code(),
                area.areaVersion(),
                area.recordedAt(),
                area.body().toString(),
                event.envelope().knownFrom()
            };
        });
    }

    public boolean has(String code, String plan, Instant knownAt) {
        return database.find(HAS, row -> true, code, code, knownAt, plan, code, knownAt)
                .isPresent();
    }

    /** Of every area that was known then, by code, as it was named last. */
    public SortedMap<String, Text> names(Instant knownAt) {
        return database.read(
                NAMES,
                0,
                rows -> {
                    SortedMap<String, Text> names = new TreeMap<>();
                    while (rows.next()) {
                        names.put(rows.getString("code"), new Text(rows.getString("zh"), rows.getString("en")));
                    }
                    return names;
                },
                knownAt);
    }
}
