package org.waymark.reporting.csv;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.waymark.foundation.rows.CsvLines;
import org.waymark.foundation.rows.SpreadsheetText;
import org.waymark.reporting.table.Column;
import org.waymark.reporting.table.Table;

/** A table as CSV. */
public final class CsvTable {
    private CsvTable() {}

    /**
     * Written as its rows are drawn; the stream stays open.
     *
     * @param mark whether a byte order mark comes first
     */
    public static void write(Table table, boolean mark, OutputStream out) {
        try (CsvLines lines = new CsvLines(mark, out)) {
            lines.write(table.columns().stream().map(Column::name).toArray(String[]::new));
            for (List<Object> row : table.rows()) {
                lines.write(cells(row));
            }
        }
    }

    private static String[] cells(List<Object> row) {
        String[] cells = new String[row.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(row.get(i));
        }
        return cells;
    }

    private static String cell(Object value) {
        if (value instanceof String text) {
            return SpreadsheetText.harmless(text);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? null : value.toString();
    }
}
