package org.waymark.endtoend.bigplan;

import java.util.ArrayList;
import java.util.List;

/** What was measured, in Markdown. */
final class Figures {
    private final List<String> lines = new ArrayList<>();

    void add(List<String> measured) {
        lines.addAll(measured);
        lines.add("");
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
