package org.waymark.foundation.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.waymark.contracts.Topic;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.foundation.heartbeat.HearHeartbeats;

/**
 * Up to which instant a projection reflects everything: what markers said on all partitions of a source, or a heartbeat
 * where the source's partitions have come to its position.
 */
@ApplicationScoped
public class Completeness {
    /** No partition may be left out: the least of those that were heard would say too much. */
    private static final String BY_SOURCE =
            """
            select source, array_agg(distinct topic) as topics, min(sequence) as position,
                   case when count(*) = count(announced_at) then min(announced_at) end as announced_at
            from projection_place where projection = ? group by source
            """;

    private static final String ANNOUNCED_BY =
            """
            select least(min(announced_at) + interval '1 microsecond', max(event_announced_at)) as instant
            from projection_place where projection = ? and source = ? having max(event_announced_at) is not null
            """;

    private record OfSource(String source, List<String> topics, long position, Instant announcedAt) {
        static OfSource read(ResultSet row) throws SQLException {
            return new OfSource(
                    row.getString("source"),
                    List.of((String[]) row.getArray("topics").getArray()),
                    row.getLong("position"),
                    Row.instant(row, "announced_at"));
        }
    }

    private final Database database;
    private final HearHeartbeats heartbeats;
    private final Config config;

    Completeness(Database database, HearHeartbeats heartbeats, Config config) {
        this.database = database;
        this.heartbeats = heartbeats;
        this.config = config;
    }

    public Reach of(String projection) {
        Map<String, Instant> completeTo = new HashMap<>();
        Set<String> unheard = new HashSet<>();
        Set<String> missing = topicsOf(projection);
        for (OfSource one : database.read(BY_SOURCE, OfSource::read, projection)) {
            one.topics.forEach(missing::remove);
            Optional<Instant> told = heartbeats.completeTo(one.source, one.position);
            Stream.concat(Stream.ofNullable(one.announcedAt), told.stream())
                    .max(Instant::compareTo)
                    .ifPresentOrElse(instant -> completeTo.put(one.source, instant), () -> unheard.add(one.source));
        }
        missing.forEach(topic -> unheard.add(Topic.named(topic).orElseThrow().source()));
        return new Reach(completeTo, unheard);
    }

    /**
     * Once everything of the source up to some position is reflected: an instant by which all of that was announced. Each
     * partition stands at or behind that position, so its instant is less by a microsecond at most; and it is one of the
     * events that are reflected. The earlier of the two is the closer one.
     */
    public Instant announcedBy(String projection, String source) {
        return database.find(ANNOUNCED_BY, row -> Row.instant(row, "instant"), projection, source)
                .orElse(Instant.EPOCH);
    }

    private Set<String> topicsOf(String projection) {
        return new HashSet<>(config.getValues("mp.messaging.incoming." + projection + ".topics", String.class));
    }
}
