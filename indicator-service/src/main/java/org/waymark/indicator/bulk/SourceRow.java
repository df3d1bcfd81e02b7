package org.waymark.indicator.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waymark.foundation.http.Violation;

/**
 * A row as it was read: its members, or what makes it unreadable.
 *
 * @param row from 1
 * @param line of the text at which it starts
 */
record SourceRow(long row, Integer line, ObjectNode members, Violation unreadable) {
    static SourceRow of(long row, Integer line, ObjectNode members) {
        return new SourceRow(row, line, members, null);
    }

    static SourceRow unreadable(long row, Integer line, Violation violation) {
        return new SourceRow(row, line, null, violation);
    }
}
