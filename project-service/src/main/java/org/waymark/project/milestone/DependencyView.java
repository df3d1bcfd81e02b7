package org.waymark.project.milestone;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a milestone stands on which another one depends.
 *
 * @param expected the day on which it was reached, or is to be expected at the earliest; null where it was dropped
 */
@Schema(name = "MilestoneDependency", requiredProperties = "*")
public record DependencyView(
        String project, String milestone, MilestoneState state, @Schema(nullable = true) LocalDate expected) {
    static DependencyView of(MilestoneStatus status) {
        return new DependencyView(
                status.version().project,
                status.version().part,
                status.state(),
                status.expected().orElse(null));
    }
}
