package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Met;
import org.waymark.reporting.assessment.Scale;
import org.waymark.reporting.situation.Reason;

/**
 * How many targets stand how; what cannot be assessed is counted and named.
 *
 * @param words how often the method says which of its words
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
        List<NotAssessable> notAssessable) {

    /** A target of which the method could not say what it says of others, and why. */
    @Schema(requiredProperties = "*")
    public record NotAssessable(String indicator, String area, Reason reason) {
        static NotAssessable of(Assessment assessment) {
            return new NotAssessable(
                    assessment.subject().indicator(),
                    assessment.subject().area(),
                    assessment.findings().reason());
        }
    }

    public static Summary of(List<AssessedTarget> targets, Scale scale) {
        List<Assessment> assessments =
                targets.stream().map(AssessedTarget::assessment).toList();
        return new Summary(
                assessments.size(),
                attainment(assessments),
                assessments.stream()
                        .flatMap(assessment -> assessment.answer().met().stream())
                        .filter(Met::early)
                        .count(),
                assessments.stream()
                        .filter(assessment -> assessment.answer().isFinal())
                        .count(),
                WordCounts.of(assessments, scale),
                assessments.stream()
                        .filter(assessment -> assessment.findings().reason() != null)
                        .map(NotAssessable::of)
                        .toList());
    }

    private static Map<Attainment, Integer> attainment(List<Assessment> assessments) {
        Map<Attainment, Integer> counts = new EnumMap<>(Attainment.class);
        for (Attainment attainment : Attainment.values()) {
            counts.put(attainment, 0);
        }
        assessments.forEach(assessment -> counts.merge(assessment.answer().attainment(), 1, Integer::sum));
        return counts;
    }
}
