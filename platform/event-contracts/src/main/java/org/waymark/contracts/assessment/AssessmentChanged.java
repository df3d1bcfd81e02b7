package org.waymark.contracts.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.contracts.EventData;

/**
 * What the default method says of a target has changed. Key: plan/indicator/area.
 *
 * @param methodVersion of the method that says {@code to}
 * @param asOf the day that {@code to} judges
 * @param from null where nothing was said of the target before
 * @param triggeredBy null where no event did it: time has passed
 * @param targetVersion in force on the day; null before any is
 * @param definitionVersion in force on the day; null while the indicator is not defined
 * @param assessment its id; {@code GET /api/v1/assessments/{id}} of reporting-service gives the full trace
 * @param inputs what counted for every period that was compared
 * @param knownAt the instant whose knowledge {@code to} stands on
 */
public record AssessmentChanged(
        String plan,
        String indicator,
        String area,
        String method,
        String methodVersion,
        LocalDate asOf,
        Verdict from,
        Verdict to,
        String cause,
        Trigger triggeredBy,
        Integer targetVersion,
        Integer definitionVersion,
        UUID assessment,
        List<Input> inputs,
        Instant knownAt,
        Instant recordedAt)
        implements EventData {
    /** @param reason why there is no pace; null where there is one */
    public record Verdict(String attainment, String pace, String reason) {}

    /** Names the event that brought the change: CloudEvents' source and id. */
    public record Trigger(String source, UUID id) {}

    /**
     * The vintage that counted for a period.
     *
     * @param value in the target's unit; null when missing or withdrawn
     * @param releasedAt the day it was known from; assumed to be the day after the period where {@code releaseAssumed}
     */
    public record Input(
            String period,
            BigDecimal value,
            String status,
            int vintage,
            LocalDate releasedAt,
            boolean releaseAssumed) {}

    @Override
    public String key() {
        return plan + "/" + indicator + "/" + area;
    }
}
