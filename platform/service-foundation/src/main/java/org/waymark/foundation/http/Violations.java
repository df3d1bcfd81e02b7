package org.waymark.foundation.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** Collects every broken rule of a request, so that all are reported together. */
public final class Violations {
    private static final int LONGEST_SHOWN = 200;

    private final List<Violation> found = new ArrayList<>();

    public void add(String pointer, JsonNode value, String rule, Text message) {
        found.add(new Violation(null, null, pointer, shown(value), rule, Violation.Severity.ERROR, message));
    }

    /** As it was sent, but never longer than a person reads, and 1e400000000 never written out. */
    private static JsonNode shown(JsonNode value) {
        if (value == null
                || value.isBoolean()
                || value.isNull()
                || (value.isNumber() && ExactDecimal.fits(value.decimalValue()))) {
            return value;
        }
        String text = value.isContainerNode() ? value.toString() : value.asText();
        return new TextNode(text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…");
    }

    public boolean none() {
        return found.isEmpty();
    }

    public boolean at(String pointer) {
        return found.stream().anyMatch(violation -> violation.pointer().equals(pointer));
    }

    public List<Violation> all() {
        return List.copyOf(found);
    }

    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw Refusal.rulesBroken(all());
        }
    }
}
