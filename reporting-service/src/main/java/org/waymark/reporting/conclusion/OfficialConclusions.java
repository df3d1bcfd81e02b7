package org.waymark.reporting.conclusion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All official conclusions made public by the day, beside ours.
 *
 * @param items by day and code
 * @param disagreements every word in which one of them and ours differ
 */
@Schema(requiredProperties = "*", examples = ConclusionsExample.IN_REPORT)
public record OfficialConclusions(
        long agree,
        long disagree,
        @Schema(description = "There is nothing to compare") long notCompared,
        List<ComparedConclusion> items,
        List<Disagreement> disagreements) {

    /** A word in which an official conclusion and ours differ. */
    @Schema(requiredProperties = "*")
    public record Disagreement(
            String conclusion,
            String indicator,
            String area,
            @Schema(description = "attainment, metEarly or pace") String about,
            String official,
            String ours) {}

    static OfficialConclusions of(List<ComparedConclusion> items) {
        return new OfficialConclusions(
                items.stream()
                        .filter(item -> Boolean.TRUE.equals(item.agrees()))
                        .count(),
                items.stream()
                        .filter(item -> Boolean.FALSE.equals(item.agrees()))
                        .count(),
                items.stream().filter(item -> item.agrees() == null).count(),
                items,
                items.stream()
                        .flatMap(item -> item.differences().stream()
                                .map(difference -> new Disagreement(
                                        item.conclusion(),
                                        item.indicator(),
                                        item.area(),
                                        difference.about(),
                                        difference.official(),
                                        difference.ours())))
                        .toList());
    }
}
