package org.waymark.indicator.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.problem.Violations;

/**
 * A row as it was read: its members, or what makes it unreadable.
 *
 * @param row from 1
 * @param line of the text at which it starts
 */
public record SourceRow(long row, Integer line, ObjectNode members, Violation unreadable) {
    static SourceRow of(long row, Integer line, ObjectNode members) {
        return new SourceRow(row, line, members, null);
    }

    static SourceRow unreadable(long row, Integer line, JsonNode sent, String rule, Text message) {
        return new SourceRow(row, line, null, violation(row, line, sent, rule, message));
    }

    /** Of a whole row; shows the beginning of what was sent. */
    static Violation violation(long row, Integer line, JsonNode sent, String rule, Text message) {
        Violations one = new Violations();
        one.add("", sent, rule, message);
        return one.all().get(0).at((int) row, line);
    }
}
