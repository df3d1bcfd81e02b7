package org.waymark.project.milestone;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventSchemas;
import org.waymark.contracts.EventType;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.foundation.projection.ReceivedEvent;

/** What the journal holds of milestones; every event is held to its schema. */
@ApplicationScoped
public class JournalRows {
    private static final String LATER =
            "select * from journal where entry > ? and type = 'org.waymark.milestone.changed.v1' order by entry";

    private final Database database;
    private final EventSchemas schemas = EventSchemas.load();

    JournalRows(Database database) {
        this.database = database;
    }

    /** An event with its place in the journal. */
    public record Told(long entry, String topic, String agency, String actor, ReceivedEvent event) {
        public JsonNode data() {
            return event.data();
        }

        public String cause() {
            return data().path("cause").asText();
        }
    }

    public long end() {
        return database.find("select coalesce(max(entry), 0) from journal", row -> row.getLong(1))
                .orElseThrow();
    }

    public List<Told> after(long entry) {
        return database.read(
                LATER,
                row -> {
                    JsonNode data = Row.json(row, "data");
                    List<String> violations = schemas.violations(EventType.MILESTONE_CHANGED, data);
                    if (!violations.isEmpty()) {
                        throw new AssertionError(violations + " in " + data);
                    }
                    EventEnvelope envelope = new EventEnvelope(
                            row.getObject("id", UUID.class),
                            "/project-service",
                            row.getString("type"),
                            row.getString("subject"),
                            Row.instant(row, "recorded_at"),
                            row.getString("key"),
                            row.getLong("entry"),
                            1,
                            null);
                    ReceivedEvent event = new ReceivedEvent(envelope, EventType.MILESTONE_CHANGED, data);
                    return new Told(
                            row.getLong("entry"),
                            row.getString("topic"),
                            row.getString("agency"),
                            row.getString("actor"),
                            event);
                },
                entry);
    }
}
