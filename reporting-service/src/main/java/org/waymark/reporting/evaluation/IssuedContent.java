package org.waymark.reporting.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.contracts.EventJson;

/**
 * What was issued, for ever.
 *
 * @param json whose UTF-8 bytes have the hash
 */
public record IssuedContent(
        UUID evaluation, String number, LocalDate issuedOn, String json, String sha256, Instant issuedAt) {
    /** Of an evaluation that has just been issued. */
    public static IssuedContent of(EvaluationContent content, Instant issuedAt) {
        String json = content.canonical();
        return new IssuedContent(
                content.id(),
                content.number(),
                content.issuedOn(),
                json,
                EvaluationContent.sha256(json.getBytes(StandardCharsets.UTF_8)),
                issuedAt);
    }

    public EvaluationContent content() {
        try {
            return EventJson.mapper().readValue(json, EvaluationContent.class);
        } catch (JsonProcessingException storedOtherwise) {
            throw new UncheckedIOException(storedOtherwise);
        }
    }
}
