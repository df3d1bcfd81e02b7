package org.waymark.indicator.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waymark.foundation.rows.Column;
import org.waymark.foundation.rows.RowFormat;

/** A column under the name that it has in one format. */
record ObservationColumn(CsvColumn column, RowFormat format) implements Column {
    @Override
    public String header() {
        return column.header(format);
    }

    @Override
    public String pointer() {
        return column.pointer();
    }

    @Override
    public boolean isNumber() {
        return column.isNumber();
    }

    @Override
    public void put(ObjectNode row, String cell) {
        column.put(row, cell, format);
    }

    @Override
    public void putBlank(ObjectNode row) {
        column.putBlank(row);
    }
}
