package org.waymark.foundation.rows;

import java.util.regex.Pattern;
import org.waymark.foundation.problem.Text;

/** Says why a row probably has another number of cells than the header row. */
record RowWidth(CsvHeader header, String[] cells) {
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3},\\d{3}(\\.\\d+)?");
    /** Not a year and the number after it. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?!(?:19|20)\\d\\d,)[+-]?\\d+,\\d+");

    Text problem() {
        Text why = cells.length < header.width() ? tooFew() : tooMany();
        return new Text(
                "有 " + cells.length + " 格，标题行有 " + header.width() + " 列；" + why.zh(),
                "has " + cells.length + " cells, the header row " + header.width() + "; " + why.en());
    }

    private static Text tooFew() {
        return new Text(
                "该行末尾缺少单元格，或文字中有换行：含换行的文字须加引号",
                "cells are missing at its end, or a text holds a line break: such text must stand in quotes");
    }

    private Text tooMany() {
        boolean blank = true;
        for (int i = header.width(); i < cells.length; i++) {
            blank &= cells[i].isBlank();
        }
        if (blank) {
            return new Text(
                    "多出的单元格是空的：请在表格中删除右侧的空列后重新保存",
                    "the cells beyond are blank: delete the empty columns at the right of the spreadsheet and save again");
        }
        for (int i = 0; i + 1 < cells.length; i++) {
            String number = cells[i].strip() + "," + cells[i + 1].strip();
            if (header.isNumber(i) && THOUSANDS.matcher(number).matches()) {
                return comma(number, number.replace(",", ""));
            }
            if (header.isNumber(i) && DECIMAL_COMMA.matcher(number).matches()) {
                return comma(number, number.replace(',', '.'));
            }
        }
        return new Text("含逗号的文字须加引号，数字中不能有逗号", "text that holds a comma must stand in quotes, and a number holds none");
    }

    private static Text comma(String number, String meant) {
        return new Text(
                "原因可能是 " + number + " 中的逗号：请写 " + meant + "；含逗号的文字须加引号",
                "probably for the comma in " + number + ": write " + meant
                        + "; text that holds a comma must stand in quotes");
    }
}
