package org.waymark.reporting.reporttable;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.waymark.contracts.EventJson;
import org.waymark.reporting.report.IndicatorEntry;

/**
 * A target, and what the method worked out of it, by the names that its JSON has.
 *
 * @param worked numbers, words and flags of the method's own record; without those that are null
 */
public record TargetRow(IndicatorEntry entry, Map<String, Object> worked) {
    public static TargetRow of(IndicatorEntry entry) {
        JsonNode tree = EventJson.mapper().valueToTree(entry.assessment().findings());
        Map<String, Object> worked = new HashMap<>();
        tree.properties().forEach(member -> put(member.getKey(), member.getValue(), worked));
        return new TargetRow(entry, worked);
    }

    private static void put(String name, JsonNode value, Map<String, Object> worked) {
        if (value.isBigDecimal()) {
            worked.put(name, value.decimalValue());
        } else if (value.isIntegralNumber()) {
            worked.put(name, value.intValue());
        } else if (value.isBoolean()) {
            worked.put(name, value.booleanValue());
        } else if (value.isTextual()) {
            worked.put(name, value.textValue());
        }
    }

    /** Why the method cannot say what it says of others; null where it can. */
    Object reason() {
        return worked.get("reason");
    }
}
