package org.waymark.indicator.rows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/** The header row: which column is where. */
final class CsvHeader {
    /** Columns about a vintage that this system writes: they may come back with an exported file, and are not read. */
    private static final Map<RowFormat, Set<String>> WRITTEN_ONLY = Map.of(
            RowFormat.CSV,
            Set.of(
                    "id",
                    "periodType",
                    "definitionVersion",
                    "vintage",
                    "reviewState",
                    "agency",
                    "changed",
                    "recordedAt",
                    "publishedAt",
                    "withdraws",
                    "position"),
            RowFormat.SDMX_CSV,
            Set.of(
                    "STRUCTURE",
                    "STRUCTURE_ID",
                    "STRUCTURE_NAME",
                    "OBSERVATION_ID",
                    "DEFINITION_VERSION",
                    "VINTAGE",
                    "REVIEW_STATE",
                    "AGENCY",
                    "CHANGED",
                    "RECORDED_AT",
                    "PUBLISHED_AT",
                    "WITHDRAWS",
                    "POSITION"));

    /** Columns that this system adds to a file it sends back. */
    private static final Set<String> ANNOTATIONS = Set.of("outcome", "previousValue", "errors");

    private final RowFormat format;
    private final CsvColumn[] columns;
    private final BitSet unnamed = new BitSet();

    /** @param names columns that are all known */
    CsvHeader(RowFormat format, String[] names) {
        this.format = format;
        this.columns = Arrays.stream(names)
                .map(name -> CsvColumn.named(name, format).orElse(null))
                .toArray(CsvColumn[]::new);
        for (int i = 0; i < names.length; i++) {
            unnamed.set(i, CheckColumns.isUnnamed(names[i]));
        }
    }

    /** Whether a file may have the column, read or not. */
    static boolean knows(String name, RowFormat format) {
        return CsvColumn.named(name, format).isPresent()
                || WRITTEN_ONLY.get(format).contains(name)
                || ANNOTATIONS.contains(name);
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
                columns[i].put(row, cells[i], format);
            }
        }
        if (format == RowFormat.SDMX_CSV) {
            SdmxMissing.read(row);
        }
        return row;
    }

    /** The column of a member, or the first of several columns that make it up. */
    String placeOf(String pointer) {
        return Arrays.stream(CsvColumn.values())
                .filter(column -> column.pointer().equals(pointer)
                        || column.pointer().startsWith(pointer + "/") && !pointer.isEmpty())
                .findFirst()
                .map(column -> "/" + column.header(format))
                .orElse(pointer);
    }
}
