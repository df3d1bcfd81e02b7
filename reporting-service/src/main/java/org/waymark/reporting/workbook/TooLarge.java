package org.waymark.reporting.workbook;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation;

/** What does not fit into a workbook is refused: a file without its end would look complete. */
final class TooLarge {
    private static final int MOST_LETTERS = 32_767;

    private TooLarge() {}

    static Refusal bytes(long most) {
        return refusal(
                "workbook-size",
                new Text(
                        "工作簿超过上限 " + most + " 字节（waymark.workbook.largest）：请用 format=csv 分表获取，或用 area、limit 缩小范围",
                        "the workbook would be larger than " + most
                                + " bytes (waymark.workbook.largest): ask for format=csv,"
                                + " table by table, or narrow it with area or limit"));
    }

    static Refusal rows(String table, int most) {
        return refusal(
                "sheet-rows",
                new Text(
                        "表 " + table + " 超过工作表上限 " + most + " 行：请用 format=csv&table=" + table + "，或用 area 缩小范围",
                        "table " + table + " has more rows than a sheet can hold (" + most
                                + "): ask for format=csv&table=" + table + ", or narrow it with area"));
    }

    private static Refusal refusal(String rule, Text message) {
        return Refusal.rulesBroken(List.of(
                new Violation(null, null, "?format", new TextNode("xlsx"), rule, Violation.Severity.ERROR, message)));
    }

    static String checked(String table, String text) {
        if (text.length() > MOST_LETTERS) {
            throw refusal(
                    "cell-letters",
                    new Text(
                            "表 " + table + " 中有文字超过单元格上限 " + MOST_LETTERS + " 字：请用 format=csv&table=" + table,
                            "table " + table + " has a text longer than a cell can hold (" + MOST_LETTERS
                                    + "): ask for format=csv&table=" + table));
        }
        return text;
    }
}
