package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Scale;

/**
 * How often a method says each word of its scale, in the scale's order.
 *
 * @param byScale by the scale's name; empty for a method without words
 */
public record WordCounts(@JsonAnyGetter @Schema(hidden = true) Map<String, Map<String, Integer>> byScale) {

    static WordCounts of(List<Assessment> assessments, Scale scale) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        scale.words().forEach(word -> counts.put(word, 0));
        assessments.forEach(
                assessment -> counts.computeIfPresent(assessment.findings().word(), (word, n) -> n + 1));
        return of(counts, scale);
    }

    /** @param counts of each word of the scale */
    static WordCounts of(Map<String, Integer> counts, Scale scale) {
        return new WordCounts(scale.words().isEmpty() ? Map.of() : Map.of(scale.name(), counts));
    }
}
