package org.waymark.reporting.document.docx;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.PrintedTable;

/** A table in a DOCX file, whose first row stands again on each page. Columns of pictures alone are left out. */
final class WrittenTable {
    /** Between the margins of A4, in twentieths of a point. */
    private static final int WIDTH = 9_600;

    private WrittenTable() {}

    static void in(XWPFDocument file, PrintedTable table) {
        List<Integer> columns = columns(table);
        XWPFTable written = file.createTable(table.rows().size() + 1, columns.size());
        written.setWidth(WIDTH);
        XWPFTableRow header = written.getRow(0);
        header.setRepeatHeader(true);
        row(header, columns, table, place -> Cell.of(table.columns().get(place).label()), true);
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row);
            XWPFTableRow line = written.getRow(row + 1);
            line.setCantSplitRow(true);
            row(line, columns, table, cells::get, false);
        }
    }

    private static List<Integer> columns(PrintedTable table) {
        return IntStream.range(0, table.columns().size())
                .filter(place -> table.rows().isEmpty()
                        || table.rows().stream().anyMatch(row -> row.get(place).chart() == null))
                .boxed()
                .toList();
    }

    private static void row(
            XWPFTableRow row, List<Integer> columns, PrintedTable table, IntFunction<Cell> cells, boolean header) {
        int shares = columns.stream()
                .mapToInt(place -> table.columns().get(place).share())
                .sum();
        for (int place = 0; place < columns.size(); place++) {
            PrintedTable.Head column = table.columns().get(columns.get(place));
            XWPFTableCell cell = row.getCell(place);
            cell.setWidth(String.valueOf(WIDTH * column.share() / shares));
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setStyle(Styles.CELL);
            paragraph.setAlignment(column.number() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            write(paragraph, cells.apply(columns.get(place)), header);
        }
    }

    private static void write(XWPFParagraph paragraph, Cell cell, boolean header) {
        XWPFRun text = paragraph.createRun();
        text.setBold(header);
        String shape = cell.tone().shape();
        text.setText(shape.isEmpty() ? cell.text() : shape + " " + cell.text());
        if (cell.below() != null) {
            text.addBreak();
            XWPFRun below = paragraph.createRun();
            below.setColor("4B5864");
            below.setText(cell.below());
        }
    }
}
