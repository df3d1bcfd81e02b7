package org.waymark.reporting.workbook;

import java.util.List;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.table.Column;
import org.waymark.reporting.table.Column.Kind;
import org.waymark.reporting.table.Table;

/** The last sheet: what each column of the others is called in CSV and JSON, and what it holds. */
final class ColumnSheet {
    static final String NAME = "columns";
    static final List<Column> COLUMNS = List.of(
            new Column("sheet", new Text("工作表", "Sheet"), Kind.TEXT),
            new Column("column", new Text("列名", "Name in CSV"), Kind.TEXT),
            new Column("labelZh", new Text("列", "Column (Chinese)"), Kind.TEXT),
            new Column("labelEn", new Text("列（英文）", "Column"), Kind.TEXT),
            new Column("kind", new Text("类型", "Kind"), Kind.TEXT));

    private ColumnSheet() {}

    static List<Object> row(Table table, Column column) {
        return List.of(
                table.name(),
                column.name(),
                column.label().zh(),
                column.label().en(),
                column.kind().name());
    }
}
