package org.waymark.reporting.document;

import java.util.List;
import java.util.Objects;

/**
 * A table with the text of its cells. A long one goes on over pages and repeats its header.
 *
 * @param caption null where the heading says it
 */
public record PrintedTable(String caption, List<Head> columns, List<List<Cell>> rows) implements Block {
    private static final int SHORT = 5;

    public PrintedTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    /**
     * @param share of the width, against that of the others
     * @param number stands at the right, as numbers do
     */
    public record Head(String label, int share, boolean number) {
        public Head {
            Objects.requireNonNull(label);
            if (share < 1) {
                throw new IllegalArgumentException("share " + share);
            }
        }

        public static Head text(String label, int share) {
            return new Head(label, share, false);
        }

        public static Head number(String label, int share) {
            return new Head(label, share, true);
        }
    }

    /** Of the whole width, in whole per cent. */
    public int width(Head column) {
        int all = columns.stream().mapToInt(Head::share).sum();
        return column.share() * 100 / all;
    }

    /** Stays on one page. */
    public boolean isShort() {
        return rows.size() <= SHORT;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
