package org.waymark.reporting.evaluationreading;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.comparison.ChangeCounts;
import org.waymark.reporting.comparison.ChangedProject;
import org.waymark.reporting.comparison.ChangedTarget;
import org.waymark.reporting.comparison.ComparisonReport;
import org.waymark.reporting.comparison.RenamedAgency;

/**
 * What is known otherwise by now of the day that an issued evaluation is about. It stands beside it, never in it.
 *
 * @param knownAt the instant whose knowledge is compared with that of the evaluation
 * @param targets those that differ, the first 500 in the plan's order; {@code counts} counts all
 */
@Schema(name = "SinceThen", requiredProperties = "*")
public record SinceThen(
        Instant knownAt,
        ChangeCounts counts,
        @Schema(description = "Those that differ, the first 500; counts counts all") List<ChangedTarget> targets,
        List<ChangedProject> projects,
        List<RenamedAgency> agencies) {
    static SinceThen of(ComparisonReport compared) {
        return new SinceThen(
                compared.to().knownAt(),
                compared.counts(),
                compared.targets(),
                compared.projects(),
                compared.agencies());
    }
}
