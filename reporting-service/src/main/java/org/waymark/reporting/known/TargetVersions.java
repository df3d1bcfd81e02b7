package org.waymark.reporting.known;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.projection.ReceivedEvent;

@ApplicationScoped
public class TargetVersions {
    private static final String LEARN =
            """
            insert into target_version (plan, indicator, area, version, effective_from, recorded_at, body)
            values (?, ?, ?, ?, ?, ?, ?::json) on conflict do nothing
            """;
    private static final String OF_PLAN =
            """
            select body from target_version
            where plan = ? and recorded_at <= ? and area = coalesce(?, area)
            order by indicator, area, version
            """;

    private final FactStore store;

    TargetVersions(FactStore store) {
        this.store = store;
    }

    void learn(List<ReceivedEvent> events) throws SQLException {
        store.learn(LEARN, events, (insert, event) -> {
            TargetSet target = event.dataAs(TargetSet.class);
            insert.setString(1, target.plan());
            insert.setString(2, target.indicator());
            insert.setString(3, target.area());
            insert.setInt(4, target.targetVersion());
            insert.setObject(5, target.effectiveFrom());
            insert.setObject(6, target.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setString(7, event.text());
        });
    }

    /**
     * All that were recorded by then.
     *
     * @param area null for every area
     */
    public List<KnownTarget> of(String plan, String area, Instant knownAt) {
        return store.read(OF_PLAN, TargetVersions::read, plan, knownAt, area);
    }

    private static KnownTarget read(ResultSet row) throws SQLException {
        try {
            return new KnownTarget(EventJson.mapper().readValue(row.getString("body"), TargetSet.class));
        } catch (JsonProcessingException notWhatWasStored) {
            throw new UncheckedIOException(notWhatWasStored);
        }
    }
}
