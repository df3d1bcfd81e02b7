package org.waymark.reporting.known;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.EventType;
import org.waymark.foundation.database.CopyText;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.reporting.situation.Vintage;

/** Keeps public vintages: what counts of each in a narrow row, and its body apart. */
@ApplicationScoped
class LearnVintages {
    private static final String KEY = "indicator, area, breakdown, period, vintage, ";
    private static final String COLUMNS =
            KEY + "withdrawn, value, missing_reason, status, unit_measure, unit_multiplier, definition_version, "
                    + "comparable, released_at, known_from, announced_at, event_id";

    private final Database database;

    LearnVintages(Database database) {
        this.database = database;
    }

    /** Recorded, revised and withdrawn alike: each is a vintage. */
    void learn(List<ReceivedEvent> events) {
        database.addMissing("observation_vintage", COLUMNS, events, LearnVintages::putNarrow);
        database.addMissing("observation_body", KEY + "body", events, (row, event) -> putKey(row, event.data())
                .put(event.text()));
    }

    private static void putNarrow(CopyText row, ReceivedEvent event) {
        JsonNode data = event.data();
        JsonNode unit = data.path("unit");
        putKey(row, data)
                .put(event.type() == EventType.OBSERVATION_WITHDRAWN)
                .put(data.path("value").isNumber() ? data.get("value").decimalValue() : null)
                .put(data.path("missingReason").asText(null))
                .put(data.path("status").asText(null))
                .put(unit.path("unitMeasure").asText(null))
                .put(unit.path("unitMultiplier").asText(null))
                .put(data.path("definitionVersion").asText(null))
                .put(data.path("comparable").asBoolean(false))
                .put(data.path("releasedAt").asText(null))
                .put(knownFrom(data))
                .put(event.envelope().knownFrom())
                .put(event.envelope().id());
    }

    /** Null for what looks like a period and is none. */
    private static String knownFrom(JsonNode data) {
        String released = data.path("releasedAt").asText(null);
        try {
            TimePeriod period = TimePeriod.parse(data.get("period").asText());
            return Vintage.firstDay(period, released == null ? null : LocalDate.parse(released))
                    .toString();
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static CopyText putKey(CopyText row, JsonNode data) {
        return row.put(data.get("indicator").asText())
                .put(data.get("area").asText())
                .put(data.get("breakdown").asText())
                .put(data.get("period").asText())
                .put(data.get("vintage").asInt());
    }
}
