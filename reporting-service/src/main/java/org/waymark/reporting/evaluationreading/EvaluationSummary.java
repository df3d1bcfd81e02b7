package org.waymark.reporting.evaluationreading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.evaluation.EvaluationKind;
import org.waymark.reporting.evaluation.EvaluationState;

/**
 * An evaluation in a list.
 *
 * @param respondBy last day to answer; null unless an agency is awaited
 * @param number null before it is issued, as {@code issuedOn}
 */
@Schema(
        name = "EvaluationSummary",
        requiredProperties = "*",
        examples =
                """
                {"id": "019343f2-6d1c-7a3e-9c55-5f0f6f0b7c11", "plan": "ipr-14fyp", "kind": "MID_TERM",
                 "state": "ISSUED", "version": 1, "title": {"zh": "中期评估报告"}, "asOf": "2024-03-31",
                 "knownAt": "2026-11-22T08:00:00.123456Z", "method": "linear-trajectory", "respondBy": null,
                 "number": "EXAMPLE-2024-12", "issuedOn": "2026-12-20"}
                """)
public record EvaluationSummary(
        UUID id,
        String plan,
        EvaluationKind kind,
        EvaluationState state,
        int version,
        Text title,
        LocalDate asOf,
        Instant knownAt,
        String method,
        @Schema(nullable = true, description = "Null unless an agency is awaited") LocalDate respondBy,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) LocalDate issuedOn) {}
