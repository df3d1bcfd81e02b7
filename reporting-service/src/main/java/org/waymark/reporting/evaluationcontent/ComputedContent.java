package org.waymark.reporting.evaluationcontent;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.conclusion.ComparedConclusion;

/**
 * Everything that is computed for an evaluation. It is kept as it was computed: records that JSON is written of and read
 * from again.
 *
 * @param indicators by attribute, binding ones first
 * @param tasks by task area of the plan
 * @param officialConclusions those made public by the day and known by the instant
 * @param agencies those that answer for an indicator or a project on the day, by code
 */
@Schema(name = "ComputedContent", requiredProperties = "*")
public record ComputedContent(
        Text planTitle,
        ContentCounts counts,
        @Schema(description = "By attribute, binding ones first") List<IndicatorGroup> indicators,
        @Schema(description = "By task area of the plan") List<TaskAreaRow> tasks,
        List<ProjectRow> projects,
        @Schema(description = "What is behind, cannot be assessed or is late") List<Problem> problems,
        DataQuality dataQuality,
        @Schema(description = "Made public by the day and known by the instant")
                List<ComparedConclusion> officialConclusions,
        @Schema(description = "Those that answer for an indicator or a project on the day")
                List<AnsweringAgency> agencies) {
    /** Every target, in the order of the groups. */
    public List<IndicatorRow> targets() {
        return indicators.stream().flatMap(group -> group.rows().stream()).toList();
    }
}
