package org.waymark.project.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.EventType;

/**
 * What an event says about an assessment.
 *
 * @param to how it stands now
 * @param asOf the day that it judges
 * @param position of the event in the journal of its sender
 */
record AssessmentNews(
        String plan, String indicator, String area, Verdict to, LocalDate asOf, Instant recordedAt, long position) {
    static final String TYPE = EventType.ASSESSMENT_CHANGED.type();

    /** Attainment and pace; either may be null. */
    record Verdict(String attainment, String pace) {}

    static AssessmentNews of(JsonNode data, long position) {
        JsonNode to = data.path("to");
        return new AssessmentNews(
                data.path("plan").asText(),
                data.path("indicator").asText(),
                data.path("area").asText(),
                new Verdict(to.path("attainment").textValue(), to.path("pace").textValue()),
                LocalDate.parse(data.path("asOf").asText()),
                Instant.parse(data.path("recordedAt").asText()),
                position);
    }

    /** What it is about; later news of the same replace it. */
    String key() {
        return plan + "/" + indicator + "/" + area;
    }
}
