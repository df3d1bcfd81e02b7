package org.waymark.foundation.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Collects every broken rule of a request, so that all are reported together. */
public final class Violations {
    private final List<Violation> found = new ArrayList<>();

    public void add(String pointer, JsonNode value, String rule, Text message) {
        found.add(new Violation(null, null, pointer, value, rule, Violation.Severity.ERROR, message));
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
