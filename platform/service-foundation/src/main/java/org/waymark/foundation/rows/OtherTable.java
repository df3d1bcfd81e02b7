package org.waymark.foundation.rows;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.problem.Violations;

/**
 * A table whose first row is no header row of its format: what it is, and how to save it as one that can be read. Said
 * once, in place of an error for every column.
 */
final class OtherTable {
    /** A row of cells, and the line at which it starts. */
    record Line(int number, String[] cells) {
        String text() {
            return String.join(",", cells);
        }
    }

    private static final Map<Character, Text> SEPARATORS = Map.of(
            ';', new Text("分号", "semicolons"),
            '\t', new Text("制表符", "tabs"),
            '|', new Text("竖线", "vertical bars"),
            '，', new Text("全角逗号", "full-width commas"));
    private static final Pattern EXCEL_SEPARATOR = Pattern.compile("(?i)\"?sep=.{0,3}");

    private static final Text SAVE = new Text(
            "请另存为“CSV UTF-8（逗号分隔）”，含逗号的文字加引号",
            "save it as CSV UTF-8 (comma delimited), text that holds a comma in quotes");

    private final Columns columns;
    private final List<Line> first;

    private OtherTable(Columns columns, List<Line> first) {
        this.columns = columns;
        this.first = first;
    }

    /**
     * Empty where it is unknown what the file is.
     *
     * @param first the first rows, from the one that is no header row on
     */
    static Optional<Violation> of(Columns columns, List<Line> first) {
        OtherTable table = new OtherTable(columns, first);
        Line top = first.get(0);
        if (EXCEL_SEPARATOR.matcher(top.text()).matches()) {
            return Optional.of(table.excelSeparator(top));
        }
        return table.otherKind(top).or(() -> table.rowsInQuotes(top)).or(table::otherPlace);
    }

    private Violation excelSeparator(Line top) {
        return violation(
                top,
                "separator-line",
                new Text(
                        "第 " + top.number() + " 行是 Excel 的 " + top.text() + "；请删去该行。" + SAVE.zh(),
                        "line " + top.number() + " is Excel's " + top.text() + ": remove it and " + SAVE.en()));
    }

    /** Each row is one cell, as some programs write lines that they take for text. */
    private Optional<Violation> rowsInQuotes(Line top) {
        return top.cells().length == 1 && isHeader(Arrays.stream(top.text().split(",", -1)))
                ? Optional.of(violation(
                        top,
                        "rows-in-quotes",
                        new Text(
                                "每一行整个在引号内，成了一个单元格；请去掉各行首尾的引号",
                                "each row stands in quotes as a whole, which makes it one cell; remove the quotes around the"
                                        + " rows")))
                : Optional.empty();
    }

    /** The header row stands further down, or has other separators than commas. */
    private Optional<Violation> otherPlace() {
        for (Line line : first) {
            boolean atTop = line == first.get(0);
            if (!atTop && isHeader(Arrays.stream(line.cells()))) {
                return Optional.of(violation(line, "header-place", removeAbove(line)));
            }
            for (Map.Entry<Character, Text> separator : SEPARATORS.entrySet()) {
                String[] cells = line.text().split(Pattern.quote(String.valueOf(separator.getKey())), -1);
                if (isHeader(Arrays.stream(cells))) {
                    Text separated = separated(separator.getValue());
                    return Optional.of(
                            violation(line, "separator", atTop ? separated : and(removeAbove(line), separated)));
                }
            }
        }
        return Optional.empty();
    }

    private static Text removeAbove(Line header) {
        int line = header.number();
        return new Text(
                "标题行在第 " + line + " 行；请删去它上面的各行", "the header stands in line " + line + "; remove the lines above");
    }

    private static Text separated(Text separator) {
        return new Text(
                "各列以" + separator.zh() + "分隔，而不是逗号；" + SAVE.zh(),
                "the columns are separated by " + separator.en() + ", not commas; " + SAVE.en());
    }

    private static Text and(Text one, Text other) {
        return new Text(one.zh() + "；" + other.zh(), one.en() + "; " + other.en());
    }

    private Optional<Violation> otherKind(Line top) {
        return columns.otherKind(List.of(top.cells())).map(kind -> violation(top, kind.rule(), kind.message()));
    }

    private boolean isHeader(Stream<String> cells) {
        return columns.areNamedBy(
                cells.map(cell -> cell.replace("\"", "").strip()).toList());
    }

    private static Violation violation(Line line, String rule, Text message) {
        Violations one = new Violations();
        one.add("", new TextNode(line.text()), rule, message);
        return one.all().get(0).at(null, line.number());
    }
}
