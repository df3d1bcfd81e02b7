package org.waymark.reporting.evaluation;

import java.time.Instant;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;

/**
 * Something that happened to an evaluation.
 *
 * @param change from 1 for each evaluation
 * @param version of what is written that it is about
 * @param agency for which an opinion was given, or null
 * @param role in which it was done
 * @param by {@code sub} of the token
 * @param through {@code azp} of the token, or null
 */
public record EvaluationStep(
        UUID evaluation,
        int change,
        int version,
        StepKind kind,
        StepDetails details,
        String agency,
        String role,
        Instant recordedAt,
        String by,
        String through) {
    /** Whether the caller is no other eyes for it. */
    boolean wasDoneBy(Caller caller) {
        return caller.isNoOtherEyesThan(by, through);
    }
}
