package org.waymark.reporting.evaluationcontent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The targets of one attribute, in the plan's order.
 *
 * @param attribute null for targets that have none
 */
@Schema(name = "IndicatorGroup", requiredProperties = "*")
public record IndicatorGroup(
        @Schema(nullable = true, description = "BINDING, ANTICIPATORY; null for targets that have none")
                String attribute,
        ContentCounts counts,
        List<IndicatorRow> rows) {
    private static final List<String> FIRST = List.of(Attribute.BINDING, Attribute.ANTICIPATORY);

    static List<IndicatorGroup> of(List<IndicatorRow> targets) {
        List<String> attributes = new ArrayList<>(FIRST);
        targets.stream()
                .map(IndicatorRow::attribute)
                .filter(attribute -> !attributes.contains(attribute))
                .forEach(attributes::add);
        return attributes.stream()
                .map(attribute -> group(attribute, targets))
                .filter(group -> !group.rows.isEmpty())
                .toList();
    }

    private static IndicatorGroup group(String attribute, List<IndicatorRow> targets) {
        List<IndicatorRow> rows = targets.stream()
                .filter(target -> attribute == null ? target.attribute() == null : attribute.equals(target.attribute()))
                .collect(Collectors.toList());
        return new IndicatorGroup(attribute, ContentCounts.of(rows), rows);
    }
}
