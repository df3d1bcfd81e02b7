package org.waymark.foundation.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.foundation.decimal.ExactDecimal;

/** Collects the broken rules of a request, so that all are reported together; after the first 1,000 it only counts. */
public final class Violations {
    private static final int LONGEST_SHOWN = 200;
    private static final int MOST_KEPT = 1_000;

    private final List<Violation> found = new ArrayList<>();
    private final Set<String> pointers = new HashSet<>();
    private int count;

    public void add(CharSequence pointer, JsonNode value, String rule, Text message) {
        add(pointer, value, rule, Violation.Severity.ERROR, message);
    }

    public void add(CharSequence pointer, JsonNode value, String rule, Violation.Severity severity, Text message) {
        count++;
        if (!isFull()) {
            String place = shown(pointer);
            pointers.add(place);
            found.add(new Violation(null, null, place, shown(value), rule, severity, message));
        }
    }

    /** The value as it was sent, cut to a readable length; 1e400000000 is never written out. */
    private static JsonNode shown(JsonNode value) {
        if (value == null
                || value.isBoolean()
                || value.isNull()
                || (value.isNumber() && ExactDecimal.fits(value.decimalValue()))) {
            return value;
        }
        return new TextNode(shown(value.isContainerNode() ? value.toString() : value.asText()));
    }

    private static String shown(CharSequence text) {
        return text.length() <= LONGEST_SHOWN ? text.toString() : text.subSequence(0, LONGEST_SHOWN) + "…";
    }

    /** Whether further violations are only counted, so that the caller may stop looking. */
    public boolean isFull() {
        return found.size() == MOST_KEPT;
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** Also where that is not known any more. */
    public boolean at(String pointer) {
        return isFull() || pointers.contains(shown(pointer));
    }

    public List<Violation> all() {
        return List.copyOf(found);
    }

    public void refuseIfAny() {
        if (count > found.size()) {
            throw Refusal.tooManyRulesBroken(count, all());
        }
        if (count > 0) {
            throw Refusal.rulesBroken(all());
        }
    }
}
