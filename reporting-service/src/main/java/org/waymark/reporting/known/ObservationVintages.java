package org.waymark.reporting.known;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.EventType;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.foundation.projection.ReceivedEvent;

@ApplicationScoped
public class ObservationVintages {
    private static final String COLUMNS =
            "indicator, area, breakdown, period, vintage, withdrawn, value, missing_reason, status, released_at, "
                    + "published_at, body";
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

    private final Database database;

    ObservationVintages(Database database) {
        this.database = database;
    }

    /** Recorded, revised and withdrawn alike: each is a vintage. */
    void learn(List<ReceivedEvent> events) {
        database.addMissing("observation_vintage", COLUMNS, events, (row, event) -> {
            JsonNode data = event.data();
            row.put(data.get("indicator").asText())
                    .put(data.get("area").asText())
                    .put(data.get("breakdown").asText())
                    .put(data.get("period").asText())
                    .put(data.get("vintage").asInt())
                    .put(event.type() == EventType.OBSERVATION_WITHDRAWN)
                    .put(data.path("value").isNumber() ? data.get("value").decimalValue() : null)
                    .put(data.path("missingReason").asText(null))
                    .put(data.path("status").asText(null))
                    .put(data.path("releasedAt").asText(null))
                    .put(event.envelope().time())
                    .put(event.text());
        });
    }

    /** All that were public by then, of every series a target of the plan is set on. */
    public List<KnownVintage> of(String plan, String area, Instant knownAt) {
        return database.read(TOTALS_UNDER_TARGETS_OF_PLAN, ObservationVintages::read, plan, area, knownAt);
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
                Row.instant(row, "published_at"),
                KnownVersion.body(row, ObservationBody.class));
    }
}
