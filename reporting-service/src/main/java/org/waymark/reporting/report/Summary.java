package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Scale;
import org.waymark.reporting.situation.Reason;

/**
 * How many targets stand how; what cannot be assessed is counted and named.
 *
 * @param words how often the method says which of its words
 * @param notAssessable in the plan's order, the first 1,000
 * @param notAssessableMore how many more there are; null where all are named
 */
@Schema(
        requiredProperties = {"targets", "attainment", "metEarly", "final", "notAssessable"},
        properties = {
            @SchemaProperty(
                    name = "pace",
                    type = SchemaType.OBJECT,
                    description = "How often linear-trajectory says which of its words",
                    additionalProperties = Integer.class),
            @SchemaProperty(
                    name = "progressStatus",
                    type = SchemaType.OBJECT,
                    description = "How often open-sdg says which of its words",
                    additionalProperties = Integer.class),
            @SchemaProperty(
                    name = "band",
                    type = SchemaType.OBJECT,
                    description = "How often un-three-band says which of its bands",
                    additionalProperties = Integer.class)
        })
public record Summary(
        int targets,
        Map<Attainment, Integer> attainment,
        long metEarly,
        @JsonProperty("final") long isFinal,
        @JsonUnwrapped WordCounts words,
        @Schema(description = "In the plan's order; the first 1,000 where there are more")
                List<NotAssessable> notAssessable,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "How many more there are than notAssessable names; absent where it names all")
                Integer notAssessableMore) {

    /** A target of which the method could not say what it says of others, and why. */
    @Schema(requiredProperties = "*")
    public record NotAssessable(String indicator, String area, Reason reason) {}

    public static Summary of(List<AssessedTarget> targets, Scale scale) {
        SummaryCount count = new SummaryCount(scale);
        targets.forEach(target -> count.add(target.place(), target.assessment()));
        return count.summary();
    }
}
