package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.contracts.conclusion.ConclusionRecorded;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.reporting.situation.AsOf;

/** Official conclusions about plans, from this service's own events: they are known as everything else is. */
@ApplicationScoped
public class ConclusionVersions {
    private static final String LEARN =
            """
            insert into conclusion_version (plan, conclusion, version, recorded_at, announced_at, body)
            values (?, ?, ?, ?, ?, ?::json) on conflict do nothing
            """;
    private static final String OF_PLAN =
            """
            select distinct on (conclusion) conclusion as code, version, null::date as effective_from, recorded_at,
                   announced_at, null::uuid as event_id, body
            from conclusion_version where plan = ? and announced_at <= ?
            order by conclusion, version desc
            """;

    private final Database database;

    ConclusionVersions(Database database) {
        this.database = database;
    }

    void learn(List<ReceivedEvent> events) {
        database.changeEach(LEARN, events, event -> {
            ConclusionRecorded recorded = event.dataAs(ConclusionRecorded.class);
            return new Object[] {
                recorded.plan(),
                recorded.code(),
                recorded.version(),
                recorded.recordedAt(),
                event.envelope().knownFrom(),
                recorded.body().toString()
            };
        });
    }

    /** Those made public by the day, each in the version known last, by code; without those withdrawn. */
    public List<KnownVersion<ConclusionBody>> of(String plan, AsOf asOf) {
        return database.read(OF_PLAN, KnownVersion.of(ConclusionBody.class), plan, asOf.knownAt()).stream()
                .filter(known -> !known.body().withdrawn())
                .filter(known -> !known.body().dated().isAfter(asOf.day()))
                .toList();
    }
}
