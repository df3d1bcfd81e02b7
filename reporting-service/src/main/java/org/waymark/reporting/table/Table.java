package org.waymark.reporting.table;

import java.util.List;
import org.waymark.foundation.problem.Text;

/**
 * @param name how an address asks for it, such as {@code indicators}
 * @param rows can be gone through once; each row has a cell, perhaps null, for each column
 */
public record Table(String name, Text title, List<Column> columns, Iterable<List<Object>> rows) {
    public Table {
        columns = List.copyOf(columns);
    }
}
