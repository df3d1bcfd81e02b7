package org.waymark.reporting.sdmx.data;

import java.util.Iterator;
import org.waymark.foundation.export.ExportTime;
import org.waymark.reporting.sdmx.flow.DataRow;

/** Rows that end with a refusal once the time of their export is up. */
public record TimedRows(Iterator<DataRow> rows, ExportTime time) implements Iterator<DataRow> {
    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public DataRow next() {
        time.check();
        return rows.next();
    }
}
