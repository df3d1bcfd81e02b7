package org.waymark.project.milestone;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A milestone as clients see it, at the moment asked for.
 *
 * @param on day on which it was reached or dropped, else null
 * @param dueHistory every day it was due on, in order
 * @param daysLate days after due, of the day it was reached or else of the day asked for
 * @param threatened by what it is endangered most, else null
 * @param decisionVersion how many versions and decisions there are; a decision names it
 */
@Schema(
        name = "Milestone",
        requiredProperties = {
            "project",
            "milestone",
            "version",
            "recordedAt",
            "title",
            "due",
            "criterion",
            "agency",
            "dependsOn",
            "sources",
            "state",
            "on",
            "originalDue",
            "moves",
            "dueHistory",
            "daysLate",
            "threatened",
            "dependencies",
            "decisionVersion",
            "decisions"
        },
        examples = MilestoneExample.VIEW)
public record MilestoneView(
        String project,
        String milestone,
        int version,
        Instant recordedAt,
        @JsonUnwrapped MilestoneDefinition definition,
        MilestoneState state,
        @Schema(nullable = true) LocalDate on,
        LocalDate originalDue,
        int moves,
        List<DueDate> dueHistory,
        int daysLate,
        @Schema(nullable = true) Threat threatened,
        List<DependencyView> dependencies,
        int decisionVersion,
        List<MilestoneDecisionView> decisions) {
    /** @param inside whether the reader may see what is not accepted */
    static MilestoneView of(MilestoneStatus status, MilestoneNetwork network, boolean inside) {
        Milestone version = status.version();
        return new MilestoneView(
                version.project,
                version.part,
                version.version,
                version.recordedAt,
                version.definition(),
                status.state(),
                status.on().orElse(null),
                status.originalDue(),
                status.moves(),
                status.dueDates(),
                status.daysLate(),
                network.threatTo(version.code).orElse(null),
                version.dependsOn.stream()
                        .map(network::status)
                        .filter(known -> known != null)
                        .map(DependencyView::of)
                        .toList(),
                status.decisionVersion(),
                status.made().stream()
                        .map(made -> MilestoneDecisionView.of(made, inside || status.isPublic(made)))
                        .toList());
    }
}
