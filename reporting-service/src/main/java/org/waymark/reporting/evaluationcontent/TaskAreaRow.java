package org.waymark.reporting.evaluationcontent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.known.PlanBody;
import org.waymark.reporting.project.Milestones;

/**
 * How the projects stand that carry out one part of the plan's tasks.
 *
 * @param taskArea null for projects that belong to none
 * @param name as the plan calls it; null where it names no such area
 * @param slipped milestones whose day has passed without them
 * @param rated projects of which the office's rating was published
 */
@Schema(name = "EvaluatedTaskArea", requiredProperties = "*")
public record TaskAreaRow(
        @Schema(nullable = true, description = "Null for projects that belong to none") String taskArea,
        @Schema(nullable = true, description = "As the plan calls it; null where it names no such area") Text name,
        List<String> projects,
        long planned,
        long reached,
        long accepted,
        @Schema(description = "Milestones whose day has passed without them") long slipped,
        @Schema(description = "Projects of which the office's rating was published") long rated) {
    /** In the order in which the projects name them. */
    static List<TaskAreaRow> of(List<ProjectRow> projects, PlanBody plan) {
        Map<String, Text> names = new HashMap<>();
        if (plan.taskAreas() != null) {
            plan.taskAreas().forEach(area -> names.put(area.code(), area.name()));
        }
        Map<String, List<ProjectRow>> areas = new LinkedHashMap<>();
        projects.forEach(project -> areas.computeIfAbsent(project.taskArea(), area -> new ArrayList<>())
                .add(project));
        return areas.entrySet().stream()
                .map(area -> row(area.getKey(), names.get(area.getKey()), area.getValue()))
                .toList();
    }

    private static TaskAreaRow row(String area, Text name, List<ProjectRow> projects) {
        return new TaskAreaRow(
                area,
                name,
                projects.stream().map(ProjectRow::project).toList(),
                sum(projects, Milestones::planned),
                sum(projects, Milestones::reached),
                sum(projects, Milestones::accepted),
                sum(projects, Milestones::slipped),
                projects.stream()
                        .filter(project -> project.officeRating() != null)
                        .count());
    }

    private static long sum(List<ProjectRow> projects, ToLongFunction<Milestones> count) {
        return projects.stream().map(ProjectRow::milestones).mapToLong(count).sum();
    }
}
