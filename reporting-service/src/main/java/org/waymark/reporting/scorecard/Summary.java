package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Pace;
import org.waymark.reporting.assessment.Reason;

/** How many targets stand how; what cannot be assessed is counted and named. */
@Schema(requiredProperties = "*")
public record Summary(
        int targets,
        Map<Attainment, Integer> attainment,
        long metEarly,
        @JsonProperty("final") long isFinal,
        Map<Pace, Integer> pace,
        List<NotAssessable> notAssessable) {

    /** A target without pace, and why. */
    @Schema(requiredProperties = "*")
    public record NotAssessable(String indicator, String area, Reason reason) {}

    static Summary of(List<IndicatorEntry> entries) {
        List<AssessmentView> assessments =
                entries.stream().map(IndicatorEntry::assessment).toList();
        return new Summary(
                entries.size(),
                counts(Attainment.class, assessments, AssessmentView::attainment),
                assessments.stream()
                        .filter(assessment -> Boolean.TRUE.equals(assessment.metEarly()))
                        .count(),
                assessments.stream().filter(AssessmentView::isFinal).count(),
                counts(Pace.class, assessments, AssessmentView::pace),
                entries.stream()
                        .filter(entry -> entry.assessment().reason() != null)
                        .map(entry -> new NotAssessable(
                                entry.indicator(),
                                entry.area(),
                                entry.assessment().reason()))
                        .toList());
    }

    private static <E extends Enum<E>> Map<E, Integer> counts(
            Class<E> kind, List<AssessmentView> assessments, Function<AssessmentView, E> of) {
        Map<E, Integer> counts = new EnumMap<>(kind);
        for (E value : kind.getEnumConstants()) {
            counts.put(value, 0);
        }
        assessments.forEach(assessment -> counts.merge(of.apply(assessment), 1, Integer::sum));
        return counts;
    }
}
