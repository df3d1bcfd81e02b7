package org.waymark.reporting.reporttable;

import com.fasterxml.jackson.databind.JsonNode;
import org.waymark.contracts.EventJson;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.table.Column.Kind;

/**
 * A target, and what the method worked out of it, by the names that its JSON has.
 *
 * @param worked members of the method's own record
 */
public record TargetRow(IndicatorEntry entry, JsonNode worked) {
    public static TargetRow of(IndicatorEntry entry) {
        return new TargetRow(
                entry, EventJson.mapper().valueToTree(entry.assessment().findings()));
    }

    /** Null where the method says nothing of that name, or nothing can be said. */
    Object worked(String name, Kind kind) {
        JsonNode value = worked.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        return switch (kind) {
            case DECIMAL -> value.decimalValue();
            case COUNT -> value.intValue();
            case FLAG -> value.booleanValue();
            default -> value.asText();
        };
    }

    /** Why the method cannot say what it says of others; null where it can. */
    String reason() {
        return (String) worked("reason", Kind.TEXT);
    }
}
