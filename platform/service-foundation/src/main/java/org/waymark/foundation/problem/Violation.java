package org.waymark.foundation.problem;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One broken rule and its place.
 *
 * @param row data row from 1 in a bulk request, else null
 * @param line line of the source text from 1 where it has lines, else null
 * @param pointer JSON pointer to the member, or {@code ?name} for a query parameter
 * @param value what was sent there
 * @param rule the rule's stable id
 */
public record Violation(
        Integer row, Integer line, String pointer, JsonNode value, String rule, Severity severity, Text message) {
    /** An error stops the request, a warning asks for a justification. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public Violation at(Integer otherRow, Integer otherLine) {
        return new Violation(otherRow, otherLine, pointer, value, rule, severity, message);
    }
}
