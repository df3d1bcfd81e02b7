package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.database.Database;

/** What vintages say besides what counts; read for the few that a report shows. */
@ApplicationScoped
public class ObservationBodies {
    private static final String OF_TOTALS =
            """
            select indicator, area, period, vintage, body
            from unnest(?::text[], ?::text[], ?::text[], ?::integer[]) as asked (indicator, area, period, vintage)
            join observation_body using (indicator, area, period, vintage)
            where breakdown = '_T'
            """;

    /** One vintage of a total. */
    public record Key(String indicator, String area, String period, int vintage) {}

    private final Database database;

    ObservationBodies(Database database) {
        this.database = database;
    }

    public Map<Key, ObservationBody> of(Collection<Key> asked) {
        List<Key> each = List.copyOf(asked);
        return database.read(
                OF_TOTALS,
                0,
                rows -> {
                    Map<Key, ObservationBody> bodies = new HashMap<>();
                    while (rows.next()) {
                        bodies.put(
                                new Key(rows.getString(1), rows.getString(2), rows.getString(3), rows.getInt(4)),
                                KnownVersion.body(rows, ObservationBody.class));
                    }
                    return bodies;
                },
                each.stream().map(Key::indicator).toList(),
                each.stream().map(Key::area).toList(),
                each.stream().map(Key::period).toList(),
                each.stream().map(Key::vintage).toList());
    }
}
