package org.waymark.contracts.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.contracts.EventData;

/**
 * An evaluation of a plan that was issued, in the state it has now. Key: the plan.
 *
 * @param kind ANNUAL, MID_TERM or FINAL
 * @param state ISSUED or SUPERSEDED
 * @param change how many steps it had taken by then; the greatest counts
 * @param version of what is written in it
 * @param asOf the day that it evaluates
 * @param knownAt the instant whose knowledge it stands on
 * @param sha256 of the UTF-8 bytes of {@code content}, in lower hexadecimal
 * @param content all of it, as the canonical JSON whose bytes are hashed
 * @param documents the files that were made of it when it was issued
 * @param supersession null while it stands
 */
public record EvaluationIssued(
        UUID evaluation,
        String plan,
        String kind,
        String state,
        int change,
        int version,
        String number,
        LocalDate issuedOn,
        LocalDate asOf,
        Instant knownAt,
        String method,
        String methodVersion,
        String sha256,
        String content,
        List<Document> documents,
        Supersession supersession,
        Instant issuedAt,
        Instant recordedAt)
        implements EventData {
    /** @param sha256 of the file */
    public record Document(String format, String mediaType, String sha256) {}

    /** What came in its place, when, and why. */
    public record Supersession(UUID by, LocalDate on, String reason) {}

    @Override
    public String key() {
        return plan;
    }

    @Override
    public String subject() {
        return plan + "/" + evaluation;
    }
}
