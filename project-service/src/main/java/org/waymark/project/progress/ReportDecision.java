package org.waymark.project.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was decided on a version of a report.
 *
 * @param reply the office's answer to objections, and to silence, or null
 * @param confirmBy of SUBMIT alone: the last day to confirm or object
 * @param asked of SUBMIT alone: the agencies that are asked
 * @param agency for which it was decided, or null
 * @param role in which it was decided
 */
public record ReportDecision(
        UUID report,
        int change,
        int version,
        DecisionKind decision,
        LocalDate on,
        String reason,
        String reply,
        LocalDate confirmBy,
        List<Part> asked,
        String agency,
        String role,
        Instant recordedAt,
        String by,
        String through)
        implements Step {}
