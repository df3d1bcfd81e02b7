package org.waymark.reporting.known;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.contracts.EventType;
import org.waymark.foundation.projection.ReceivedEvent;

@ApplicationScoped
public class ObservationVintages {
    private static final String LEARN =
            """
            insert into observation_vintage (indicator, area, breakdown, period, vintage, withdrawn, value,
                                             missing_reason, status, released_at, published_at, body)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json) on conflict do nothing
            """;
    private static final String TOTALS_UNDER_TARGETS_OF_PLAN =
            """
            select indicator, area, period, vintage, withdrawn, value, missing_reason, status, released_at,
                   published_at, body
            from observation_vintage
            where (indicator, area) in (
                      select indicator, area from target_version where plan = ? and area = coalesce(?, area))
              and breakdown = '_T' and published_at <= ?
            order by indicator, area, period, vintage
            """;

    private final FactStore store;

    ObservationVintages(FactStore store) {
        this.store = store;
    }

    /** Recorded, revised and withdrawn alike: each is a vintage. */
    void learn(List<ReceivedEvent> events) throws SQLException {
        store.learn(LEARN, events, (insert, event) -> {
            JsonNode data = event.data();
            insert.setString(1, data.get("indicator").asText());
            insert.setString(2, data.get("area").asText());
            insert.setString(3, data.get("breakdown").asText());
            insert.setString(4, data.get("period").asText());
            insert.setInt(5, data.get("vintage").asInt());
            insert.setBoolean(6, event.type() == EventType.OBSERVATION_WITHDRAWN);
            insert.setBigDecimal(
                    7, data.path("value").isNumber() ? data.get("value").decimalValue() : null);
            insert.setString(8, data.path("missingReason").asText(null));
            insert.setString(9, data.path("status").asText(null));
            String releasedAt = data.path("releasedAt").asText(null);
            insert.setObject(10, releasedAt == null ? null : LocalDate.parse(releasedAt));
            insert.setObject(11, event.envelope().time().atOffset(ZoneOffset.UTC));
            insert.setString(12, data.toString());
        });
    }

    /** All that were public by then, of every series a target of the plan is set on. */
    public List<KnownVintage> of(String plan, String area, Instant knownAt) {
        return store.read(TOTALS_UNDER_TARGETS_OF_PLAN, ObservationVintages::read, plan, area, knownAt);
    }

    private static KnownVintage read(ResultSet row) throws SQLException {
        return new KnownVintage(
                row.getString("indicator"),
                row.getString("area"),
                row.getString("period"),
                row.getInt("vintage"),
                row.getBoolean("withdrawn"),
                row.getBigDecimal("value"),
                row.getString("missing_reason"),
                row.getString("status"),
                row.getObject("released_at", LocalDate.class),
                KnownVersion.instant(row, "published_at"),
                KnownVersion.json(row, "body"));
    }
}
