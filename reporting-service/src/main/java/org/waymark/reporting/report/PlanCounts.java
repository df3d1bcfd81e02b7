package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.waymark.reporting.assessment.Attainment;

/** How many targets of a plan stand how; its children's are not among them. */
@Schema(
        requiredProperties = "*",
        properties =
                @SchemaProperty(
                        name = "pace",
                        type = SchemaType.OBJECT,
                        description = "How often the default method says which of its words",
                        additionalProperties = Integer.class))
public record PlanCounts(
        int targets,
        Map<Attainment, Integer> attainment,
        long metEarly,
        @JsonProperty("final") long isFinal,
        @JsonUnwrapped WordCounts words) {
    public static PlanCounts of(Summary summary) {
        return new PlanCounts(
                summary.targets(), summary.attainment(), summary.metEarly(), summary.isFinal(), summary.words());
    }
}
