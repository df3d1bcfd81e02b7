package org.waymark.reporting.document;

import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.problem.Language;
import org.waymark.reporting.table.Column;
import org.waymark.reporting.table.Table;

/** A report's table, or some of its columns, as a document shows it. */
public final class PrintTable {
    private PrintTable() {}

    /** @param names of the columns to be shown, in this order; all in the table's order where none is named */
    public static PrintedTable of(Table table, Language language, List<String> names) {
        List<Integer> places = places(table, names);
        DisplayText display = new DisplayText(language);
        List<PrintedTable.Head> heads = places.stream()
                .map(place -> head(table.columns().get(place), language))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Object> row : table.rows()) {
            rows.add(places.stream()
                    .map(place -> Cell.of(display.of(row.get(place))))
                    .toList());
        }
        return new PrintedTable(Document.said(language, table.title()), heads, rows);
    }

    private static List<Integer> places(Table table, List<String> names) {
        List<String> all = table.columns().stream().map(Column::name).toList();
        for (String name : names) {
            if (!all.contains(name)) {
                throw new IllegalArgumentException("no column " + name + " among " + all);
            }
        }
        return (names.isEmpty() ? all : names).stream().map(all::indexOf).toList();
    }

    private static PrintedTable.Head head(Column column, Language language) {
        String label = Document.said(language, column.label());
        return switch (column.kind()) {
            case COUNT, DECIMAL -> PrintedTable.Head.number(label, 2);
            case DATE, FLAG -> PrintedTable.Head.text(label, 2);
            case TEXT, LINK, INSTANT -> PrintedTable.Head.text(label, 3);
        };
    }
}
