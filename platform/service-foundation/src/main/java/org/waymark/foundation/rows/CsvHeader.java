package org.waymark.foundation.rows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/** The header row: which column is where. */
final class CsvHeader {
    /** Columns that this system adds to a file it sends back. */
    private static final Set<String> ANNOTATIONS = AnnotatedCsv.ANNOTATIONS;

    private final Columns known;
    private final Column[] columns;
    private final BitSet unnamed = new BitSet();

    /** @param names columns that are all known */
    CsvHeader(Columns known, String[] names) {
        this.known = known;
        this.columns =
                Arrays.stream(names).map(name -> known.named(name).orElse(null)).toArray(Column[]::new);
        for (int i = 0; i < names.length; i++) {
            unnamed.set(i, CheckColumns.isUnnamed(names[i]));
        }
    }

    /** Whether a file may have the column, read or not. */
    static boolean knows(String name, Columns columns) {
        return columns.named(name).isPresent() || columns.writtenOnly().contains(name) || ANNOTATIONS.contains(name);
    }

    int width() {
        return columns.length;
    }

    /** The first column that has no name, but a cell in this row that is not blank; -1 if there is none. */
    int unnamedAndFilled(String[] cells) {
        return unnamed.stream()
                .filter(column -> !cells[column].isBlank())
                .findFirst()
                .orElse(-1);
    }

    /** Whether the column holds numbers. */
    boolean isNumber(int column) {
        return column < columns.length && columns[column] != null && columns[column].isNumber();
    }

    /** The members of a row. A blank cell is no member, but null where it says what the row is about. */
    ObjectNode members(String[] cells) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.length; i++) {
            if (columns[i] == null) {
                continue;
            }
            if (cells[i].isBlank()) {
                columns[i].putBlank(row);
            } else {
                columns[i].put(row, cells[i]);
            }
        }
        known.complete(row);
        return row;
    }

    /**
     * The column of a member, or the first of several columns that make it up; of these rather one that the file has.
     */
    String placeOf(String pointer) {
        return known.all().stream()
                .filter(column -> column.pointer().equals(pointer))
                .findFirst()
                .or(() -> Arrays.stream(columns)
                        .filter(column -> column != null && column.holds(pointer))
                        .findFirst())
                .or(() -> known.all().stream()
                        .filter(column -> column.holds(pointer))
                        .findFirst())
                .map(column -> "/" + column.header())
                .orElse(pointer);
    }
}
