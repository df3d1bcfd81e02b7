package org.waymark.reporting.project;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/**
 * How many milestones of a project stand how on a day.
 *
 * @param reached and not accepted yet
 * @param slipped their day has passed without them
 * @param next the first of the planned ones; null where none is planned
 */
@Schema(
        name = "MilestonesOfProject",
        requiredProperties = "*",
        examples =
                """
                {"planned": 2, "reached": 1, "accepted": 1, "slipped": 1, "dropped": 0,
                 "next": {"milestone": "rules-issued", "title": {"en": "Rules on trade secrets issued"},
                          "due": "2023-06-30", "agency": "samr"}}
                """)
public record Milestones(
        long planned,
        @Schema(description = "And not accepted yet") long reached,
        long accepted,
        @Schema(description = "Their day has passed without them") long slipped,
        long dropped,
        @Schema(nullable = true, description = "The first of the planned ones") Next next) {
    static final Milestones NONE = of(List.of(), LocalDate.EPOCH);

    /** @param agency code of the agency that is to reach it */
    @Schema(name = "NextMilestone", requiredProperties = "*")
    public record Next(String milestone, Text title, LocalDate due, String agency) {}

    static Milestones of(List<MilestoneOnDay> milestones, LocalDate day) {
        Map<MilestoneState, Long> counts = milestones.stream()
                .collect(Collectors.groupingBy(milestone -> milestone.state(day), Collectors.counting()));
        Next next = milestones.stream()
                .filter(milestone -> milestone.state(day) == MilestoneState.PLANNED)
                .min(Comparator.comparing(MilestoneOnDay::due).thenComparing(MilestoneOnDay::milestone))
                .map(first -> new Next(first.milestone(), first.title(), first.due(), first.agency()))
                .orElse(null);
        return new Milestones(
                counts.getOrDefault(MilestoneState.PLANNED, 0L),
                counts.getOrDefault(MilestoneState.REACHED, 0L),
                counts.getOrDefault(MilestoneState.ACCEPTED, 0L),
                counts.getOrDefault(MilestoneState.SLIPPED, 0L),
                counts.getOrDefault(MilestoneState.DROPPED, 0L),
                next);
    }
}
