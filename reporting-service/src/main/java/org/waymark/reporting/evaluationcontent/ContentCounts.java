package org.waymark.reporting.evaluationcontent;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.assessment.Attainment;

/**
 * How many targets stand how.
 *
 * @param attainment by MET, NOT_MET, NOT_ASSESSABLE; what does not occur is left out, as in {@code words}
 * @param words by the method's own words
 * @param finals targets whose last period has its value
 */
@Schema(name = "EvaluationCounts", requiredProperties = "*")
public record ContentCounts(
        int targets,
        @Schema(description = "What does not occur is left out") Map<Attainment, Integer> attainment,
        @Schema(description = "Of the method; what does not occur is left out") Map<String, Integer> words,
        int metEarly,
        @Schema(description = "Whose last period has its value") int finals) {
    static ContentCounts of(Collection<IndicatorRow> targets) {
        return new ContentCounts(
                targets.size(),
                counted(targets, IndicatorRow::attainment),
                counted(targets, IndicatorRow::word),
                (int) targets.stream()
                        .filter(target -> Boolean.TRUE.equals(target.metEarly()))
                        .count(),
                (int) targets.stream().filter(IndicatorRow::isFinal).count());
    }

    private static <K extends Comparable<K>> Map<K, Integer> counted(
            Collection<IndicatorRow> targets, Function<IndicatorRow, K> by) {
        Map<K, Integer> counts = new TreeMap<>();
        targets.stream().map(by).filter(word -> word != null).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }
}
