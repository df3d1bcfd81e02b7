package org.waymark.reporting.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.waymark.foundation.problem.Refusal;
import org.waymark.reporting.table.Column;

/** One sheet, row by row: a header that stays in sight, then the rows, which can be filtered by it. */
final class Sheet {
    /** Of a sheet, the header among them. */
    static final int MOST_ROWS = Worksheet.MAX_ROWS;

    private static final int FLUSH_EVERY = 500;
    private static final String DAY = "yyyy-mm-dd";
    private static final String HEADER_FILL = "DCE6F1";
    private static final String INEXACT_FILL = "FFF2CC";

    private final Worksheet sheet;
    private final String name;
    private final int width;
    private int rows;

    Sheet(Workbook workbook, String name, List<Column> columns) {
        this.sheet = workbook.newWorksheet(name);
        this.name = name;
        this.width = columns.size();
        for (int i = 0; i < width; i++) {
            Column column = columns.get(i);
            sheet.inlineString(0, i, column.label().zh() + "\n" + column.label().en());
            sheet.width(i, Width.of(column));
        }
        sheet.range(0, 0, 0, width - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor(HEADER_FILL)
                .set();
        sheet.rowHeight(0, 32);
        sheet.freezePane(0, 1);
        rows = 1;
    }

    /** @throws Refusal 422 where it no longer fits */
    void add(List<Object> cells) throws IOException {
        if (rows == MOST_ROWS) {
            throw TooLarge.rows(name, MOST_ROWS - 1);
        }
        for (int i = 0; i < width; i++) {
            put(i, cells.get(i));
        }
        rows++;
        if (rows % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    void end() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, width - 1);
        sheet.finish();
    }

    private void put(int column, Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof BigDecimal number && !ExactInSheet.holds(number)) {
            sheet.inlineString(rows, column, number.toPlainString());
            sheet.style(rows, column).fillColor(INEXACT_FILL).set();
        } else if (value instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (value instanceof Boolean flag) {
            sheet.value(rows, column, flag);
        } else if (value instanceof LocalDate day && ExactInSheet.holds(day)) {
            sheet.value(rows, column, day);
            sheet.style(rows, column).format(DAY).set();
        } else {
            // A string of its own is never run as a formula, and no table of all strings grows in memory.
            sheet.inlineString(rows, column, TooLarge.checked(name, value.toString()));
        }
    }
}
