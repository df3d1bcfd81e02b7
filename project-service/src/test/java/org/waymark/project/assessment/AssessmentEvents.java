package org.waymark.project.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.projection.ReceivedEvent;

/** Events as reporting-service sends them. */
public final class AssessmentEvents {
    private static final Instant SENT = Instant.parse("2026-11-16T08:00:00Z");

    private AssessmentEvents() {}

    public static ReceivedEvent paced(long position, String indicator, String area, String pace, String asOf) {
        ObjectNode data = EventJson.mapper().createObjectNode();
        data.put("plan", "p").put("indicator", indicator).put("area", area).put("asOf", asOf);
        data.put("recordedAt", SENT.toString())
                .putObject("to")
                .put("attainment", "NOT_MET")
                .put("pace", pace);
        return of(AssessmentNews.TYPE, position, data);
    }

    static ReceivedEvent of(String type, long position, JsonNode data) {
        EventEnvelope envelope = new EventEnvelope(
                UUID.randomUUID(), "/reporting-service", type, "p/i/CN", SENT, "p/i/CN", position, 1, null);
        return new ReceivedEvent(envelope, null, data);
    }
}
