package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.reporting.situation.Subject;

@ApplicationScoped
public class TargetVersions {
    private static final String LEARN =
            """
            insert into target_version (plan, indicator, area, version, effective_from, recorded_at, body,
                announced_at, event_id)
            values (?, ?, ?, ?, ?, ?, ?::json, ?, ?) on conflict do nothing
            """;
    private static final String OF_PLAN =
            """
            select body, announced_at, event_id from target_version
            where plan = ? and announced_at <= ? and area = coalesce(?, area)
            order by indicator, area, version
            """;
    private static final String OF_SUBJECTS =
            """
            select body, announced_at, event_id from target_version
            where (plan, indicator, area) in (select * from unnest(?::text[], ?::text[], ?::text[]))
              and announced_at <= coalesce(?::timestamptz, 'infinity')
            order by plan, indicator, area, version
            """;

    private static final String AREAS =
            """
            select distinct area from target_version
            where plan = ? and announced_at <= ? and indicator = coalesce(?, indicator)
            """;
    private final Database database;

    TargetVersions(Database database) {
        this.database = database;
    }

    void learn(List<ReceivedEvent> events) {
        database.changeEach(LEARN, events, event -> {
            TargetSet target = event.dataAs(TargetSet.class);
            return new Object[] {
                target.plan(),
                target.indicator(),
                target.area(),
                target.targetVersion(),
                target.effectiveFrom(),
                target.recordedAt(),
                event.text(),
                event.envelope().knownFrom(),
                event.envelope().id()
            };
        });
    }

    /**
     * The areas in which a target was set by then, in order.
     *
     * @param indicator null for any
     */
    public SortedSet<String> areas(String plan, String indicator, Instant knownAt) {
        return new TreeSet<>(database.read(AREAS, row -> row.getString(1), plan, knownAt, indicator));
    }

    /**
     * All that were known then.
     *
     * @param area null for every area
     */
    public List<KnownTarget> of(String plan, String area, Instant knownAt) {
        return database.read(OF_PLAN, TargetVersions::read, plan, knownAt, area);
    }

    /** All that are known. */
    public List<KnownTarget> of(Collection<Subject> subjects) {
        return of(subjects, null);
    }

    /** @param knownAt null for all there is */
    public List<KnownTarget> of(Collection<Subject> subjects, Instant knownAt) {
        return database.read(
                OF_SUBJECTS,
                TargetVersions::read,
                subjects.stream().map(Subject::plan).toList(),
                subjects.stream().map(Subject::indicator).toList(),
                subjects.stream().map(Subject::area).toList(),
                knownAt);
    }

    private static KnownTarget read(ResultSet row) throws SQLException {
        return new KnownTarget(KnownVersion.body(row, TargetSet.class), KnownVersion.told(row));
    }
}
