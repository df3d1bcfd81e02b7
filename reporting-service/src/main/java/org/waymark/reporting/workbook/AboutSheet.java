package org.waymark.reporting.workbook;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.format.Heading;
import org.waymark.reporting.table.Column;
import org.waymark.reporting.table.Column.Kind;
import org.waymark.reporting.table.Table;

/** The first sheet: which report this is, as of when and by what method, and what the other sheets hold. */
final class AboutSheet {
    static final String NAME = "about";
    static final List<Column> COLUMNS = List.of(
            new Column("nameZh", new Text("项目", "About (Chinese)"), Kind.TEXT),
            new Column("nameEn", new Text("项目（英文）", "About"), Kind.TEXT),
            new Column("value", new Text("内容", "Content"), Kind.TEXT));

    private AboutSheet() {}

    /** @param exactBytes without what is not promised */
    static void write(Heading heading, List<Table> tables, boolean exactBytes, Sheet sheet) throws IOException {
        line(
                new Text("报告", "Report"),
                heading.title().zh() + " / " + heading.title().en(),
                sheet);
        for (Heading.Line line : heading.lines()) {
            if (line.value() != null && (line.promised() || !exactBytes)) {
                line(line.about().label(), line.value(), sheet);
            }
        }
        for (Table table : tables) {
            line(
                    new Text("工作表", "Sheet"),
                    table.name() + ": " + table.title().zh() + " / "
                            + table.title().en(),
                    sheet);
        }
        line(
                new Text("底色", "Filled cells"),
                "有效数字超过 15 位的数以文本保存并标底色，以免失真 / Numbers of more than 15 digits are kept as text, in filled cells,"
                        + " since a spreadsheet would change them",
                sheet);
        sheet.end();
    }

    private static void line(Text label, Object value, Sheet sheet) throws IOException {
        sheet.add(Arrays.asList(label.zh(), label.en(), value));
    }
}
