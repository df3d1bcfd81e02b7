package org.waymark.reporting.workbook;

import org.waymark.reporting.table.Column;

/** How wide columns are, in letters: rows are written before all are known, so their kind decides. */
final class Width {
    private static final int WORDING = 60;
    private static final int NAME = 32;
    private static final int CODE = 18;

    private Width() {}

    static int of(Column column) {
        return switch (column.kind()) {
            case DATE, FLAG, COUNT -> 12;
            case DECIMAL -> 16;
            case INSTANT -> 28;
            case LINK -> 40;
            case TEXT -> ofText(column.name());
        };
    }

    private static int ofText(String name) {
        if (name.startsWith("wording") || name.equals("doubts") || name.equals("value")) {
            return WORDING;
        }
        return name.endsWith("Zh") || name.endsWith("En") || name.equals("indicator") ? NAME : CODE;
    }
}
