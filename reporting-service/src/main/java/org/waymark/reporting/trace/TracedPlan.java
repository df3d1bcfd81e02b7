package org.waymark.reporting.trace;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.situation.PlanVersion;

/**
 * The version of the plan that was in force; before its first day the first.
 *
 * @param released the day it was made public; null where it does not say
 * @param start its first period
 */
@Schema(requiredProperties = "*")
public record TracedPlan(int version, @Schema(nullable = true) LocalDate released, String start, Told told) {
    static TracedPlan of(PlanVersion plan) {
        return new TracedPlan(plan.version(), plan.released(), plan.start().toString(), Told.of(plan.told()));
    }
}
