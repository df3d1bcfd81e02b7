package org.waymark.local.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows under headings in aligned columns; a cell may have several lines. */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int columns;

    public TextTable(String... headings) {
        columns = headings.length;
        rows.add(List.of(headings));
    }

    public TextTable row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(Arrays.toString(cells));
        }
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                for (String line : lines(row.get(column))) {
                    widths[column] = Math.max(widths[column], DisplayWidth.of(line));
                }
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            append(row, widths, text);
            if (row == rows.get(0)) {
                append(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths, text);
            }
        }
        return text.toString();
    }

    private static void append(List<String> row, int[] widths, StringBuilder text) {
        int height = row.stream().mapToInt(cell -> lines(cell).size()).max().orElse(1);
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                List<String> lines = lines(row.get(column));
                String cell = line < lines.size() ? lines.get(line) : "";
                printed.append(cell)
                        .append(" ".repeat(widths[column] - DisplayWidth.of(cell)))
                        .append(GAP);
            }
            text.append(printed.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> lines(String cell) {
        return cell.isEmpty() ? List.of("") : cell.lines().toList();
    }
}
