package org.waymark.foundation.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.problem.Violations;

/**
 * One row of a file: its members, or why it is unreadable.
 *
 * @param row from 1
 * @param line of the text at which the row starts
 */
public record SourceRow(long row, Integer line, ObjectNode members, Violation unreadable) {
    static SourceRow of(long row, Integer line, ObjectNode members) {
        return new SourceRow(row, line, members, null);
    }

    static SourceRow unreadable(long row, Integer line, JsonNode sent, String rule, Text message) {
        return new SourceRow(row, line, null, violation(row, line, sent, rule, message));
    }

    /** A violation of a whole row, which shows the beginning of what was sent. */
    static Violation violation(long row, Integer line, JsonNode sent, String rule, Text message) {
        Violations one = new Violations();
        one.add("", sent, rule, message);
        return one.all().get(0).at((int) row, line);
    }
}
