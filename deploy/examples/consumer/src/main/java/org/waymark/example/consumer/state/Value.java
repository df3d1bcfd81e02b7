package org.waymark.example.consumer.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.waymark.example.consumer.event.Event;
import org.waymark.example.consumer.event.Unreadable;

/**
 * What a vintage says of a series and period.
 *
 * @param value an exact decimal in plain notation; null when it is missing or withdrawn
 * @param unitMultiplier power of ten: 9000 of unit CNY with 8 are 900 billion; null when there is no unit
 * @param releasedAt ISO date; null when the day is not known
 * @param sequence of the event that told it
 */
public record Value(
        String indicator,
        String area,
        String breakdown,
        String period,
        long vintage,
        String value,
        String unit,
        Integer unitMultiplier,
        String status,
        String missingReason,
        boolean withdrawn,
        String releasedAt,
        String reason,
        String agency,
        String recordedAt,
        String eventId,
        long sequence) {
    /** Far beyond what may be submitted; plain notation of an exponent of millions would fill the memory. */
    private static final int MOST_DIGITS = 100;

    public static Value of(Event event) throws Unreadable {
        JsonNode data = event.data();
        return new Value(
                text(data, "indicator"),
                text(data, "area"),
                text(data, "breakdown"),
                text(data, "period"),
                data.path("vintage").longValue(),
                plain(data.path("value")),
                data.at("/unit/unitMeasure").asText(null),
                multiplier(data.at("/unit/unitMultiplier")),
                text(data, "status"),
                text(data, "missingReason"),
                event.type().equals(Event.WITHDRAWN),
                text(data, "releasedAt"),
                text(data, "reason"),
                text(data, "agency"),
                text(data, "recordedAt"),
                event.id(),
                event.sequence());
    }

    private static Integer multiplier(JsonNode power) {
        return power.isNumber() ? power.intValue() : null;
    }

    private static String plain(JsonNode number) throws Unreadable {
        if (!number.isNumber()) {
            return null;
        }
        BigDecimal value = number.decimalValue();
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new Unreadable("a value beyond " + MOST_DIGITS + " digits");
        }
        return value.toPlainString();
    }

    private static String text(JsonNode data, String member) {
        return data.path(member).isTextual() ? data.path(member).asText() : null;
    }

    /** Such as {@code ×10^8 CNY}; empty when there is none. */
    String shownUnit() {
        if (unit == null) {
            return "";
        }
        return unitMultiplier == null || unitMultiplier == 0 ? unit : "×10^" + unitMultiplier + " " + unit;
    }

    /** The value or, in brackets, why there is none. */
    String shown() {
        if (withdrawn) {
            return "(withdrawn)";
        }
        return value == null ? "(missing: " + missingReason + ")" : value;
    }
}
