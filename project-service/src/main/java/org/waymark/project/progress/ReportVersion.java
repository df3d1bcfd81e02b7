package org.waymark.project.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.contracts.EventJson;

/**
 * What was written for a report at one time.
 *
 * @param body the accepted request
 * @param compiledBy the agency that wrote it, or {@code office}
 */
public record ReportVersion(
        UUID report,
        int version,
        int change,
        JsonNode body,
        String compiledBy,
        LocalDate on,
        Instant recordedAt,
        String by,
        String through)
        implements Step {
    public ReportContent content() {
        try {
            return EventJson.mapper().treeToValue(body, ReportContent.class);
        } catch (JsonProcessingException storedOtherwise) {
            throw new UncheckedIOException(storedOtherwise);
        }
    }
}
