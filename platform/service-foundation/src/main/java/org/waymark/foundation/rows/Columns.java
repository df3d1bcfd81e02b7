package org.waymark.foundation.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.foundation.problem.Text;

/** The columns of one kind of CSV that a service takes. */
public interface Columns {
    List<Column> all();

    /** A row of cells without these is no header row. */
    List<Column> required();

    /** Columns that the service writes: they may come back with an exported file, and are not read. */
    default Set<String> writtenOnly() {
        return Set.of();
    }

    /** What else people call a column, without spaces and in lower case. */
    default Map<String, Column> otherNames() {
        return Map.of();
    }

    /** What a name that is no column probably is, where more can be said than that. */
    default Optional<Text> explained(String name) {
        return Optional.empty();
    }

    /** What is wrong with a header row that belongs to another kind of table, and how to mend it. */
    default Optional<OtherKind> otherKind(List<String> header) {
        return Optional.empty();
    }

    /** Completes a row that has all its cells. */
    default void complete(ObjectNode row) {}

    /** The stable id of a rule, and how to mend the file. */
    record OtherKind(String rule, Text message) {}

    default Optional<Column> named(String header) {
        return all().stream().filter(column -> column.header().equals(header)).findFirst();
    }

    /** Whether these cells can be a header row. */
    default boolean areNamedBy(List<String> cells) {
        return required().stream().allMatch(column -> cells.contains(column.header()));
    }
}
