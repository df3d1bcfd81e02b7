package org.waymark.foundation.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.body.ParserWords;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.problem.Violations;

/** CSV after RFC 4180, with or without byte order mark, with LF or CRLF. */
final class CsvRows implements SourceRows {
    private static final CsvFactory CSV = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(BoundedRow.limit())
                    .build())
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    /** Stands for bytes that are not UTF-8; it is not a character of any text. */
    private static final char BROKEN = '\uFFFF';

    /** The header row is looked for in this many rows; sources stand above it, and who asked for what. */
    private static final int MOST_ABOVE_HEADER = 30;

    private final RecentBytes bytes;
    private final CsvParser parser;
    private CsvHeader header;
    private final List<String> cells = new ArrayList<>();
    private long row;
    private int line;

    CsvRows(Columns columns, InputStream body) throws IOException {
        this.bytes = new RecentBytes(body);
        this.parser = CSV.createParser(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(BROKEN))));
        String[] names = cells();
        if (names == null) {
            throw Refusal.of(ProblemType.UNREADABLE, "文件没有标题行", "The file has no header row");
        }
        Violations faults = CheckColumns.check(columns, names);
        if (!faults.none()) {
            throw noHeader(columns, names, faults);
        }
        this.header = new CsvHeader(columns, names);
    }

    private Refusal noHeader(Columns columns, String[] names, Violations faults) throws IOException {
        int top = line;
        List<OtherTable.Line> first = new ArrayList<>(List.of(new OtherTable.Line(top, names)));
        try {
            for (String[] read = cells(); read != null && first.size() < MOST_ABOVE_HEADER; read = cells()) {
                first.add(new OtherTable.Line(line, read));
            }
        } catch (Refusal broken) {
            // What is known of the lines before says more.
        }
        return Refusal.rulesBroken(OtherTable.of(columns, first).map(List::of).orElseGet(() -> faults.all().stream()
                .map(fault -> fault.at(null, top))
                .toList()));
    }

    @Override
    public SourceRow next() throws IOException {
        for (String[] read = cells(); read != null; read = cells()) {
            row++;
            if (!isBlank(read)) {
                return row(read);
            }
        }
        return null;
    }

    private SourceRow row(String[] read) {
        if (read.length != header.width()) {
            return unreadable(read, "columns", new RowWidth(header, read).problem());
        }
        int unnamed = header.unnamedAndFilled(read);
        if (unnamed < 0) {
            return SourceRow.of(row, line, header.members(read));
        }
        String column = "%d (%s)".formatted(unnamed + 1, read[unnamed]);
        return unreadable(
                read,
                "unnamed-column",
                new Text(
                        "第 " + column + " 列没有列名却有内容；请填写列名，或在表格中删除该列后重新保存",
                        "column " + column
                                + " has no name, but is filled: name it, or delete it in the spreadsheet and save again"));
    }

    private SourceRow unreadable(String[] read, String rule, Text message) {
        return SourceRow.unreadable(row, line, new TextNode(String.join(",", read)), rule, message);
    }

    /** The number of the row being read; 0 for the header row. */
    private long number() {
        return header == null ? 0 : row + 1;
    }

    /** Whether all cells are blank: spreadsheets write such rows where there once was something. */
    private static boolean isBlank(String[] cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The cells of the next row, null after the last. Read one by one, since the parser would hold a row of any length.
     */
    private String[] cells() throws IOException {
        try {
            if (parser.nextToken() == null) {
                return null;
            }
            // The parser has skipped empty lines, but not yet read the row.
            line = parser.currentLocation().getLineNr();
            cells.clear();
            int size = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                String cell = parser.getText();
                if (cell.indexOf(BROKEN) >= 0) {
                    throw notUtf8();
                }
                size += cell.length() + 1;
                if (size > BoundedRow.limit()) {
                    throw tooLarge();
                }
                cells.add(cell);
            }
            return cells.toArray(String[]::new);
        } catch (StreamConstraintsException cellTooLong) {
            throw tooLarge();
        } catch (JsonProcessingException broken) {
            throw unreadable(broken);
        }
    }

    @Override
    public String placeOf(String pointer) {
        return header.placeOf(pointer);
    }

    private Refusal tooLarge() {
        return BoundedRow.tooLarge(
                number(),
                new Text(
                        "；也许从第 " + line + " 行起有引号没有闭合",
                        "; perhaps a quote that is opened at line " + line + " is never closed"));
    }

    private Refusal notUtf8() {
        boolean chinese = bytes.lookChinese();
        return unreadable(
                "utf-8",
                "第 " + line + " 行不是 UTF-8 编码" + (chinese ? "，像是 GBK" : "") + "；请将文件另存为“CSV UTF-8（逗号分隔）”",
                "Line " + line + " is not in UTF-8" + (chinese ? ", it looks like GBK" : "")
                        + "; save the file as CSV UTF-8");
    }

    private Refusal unreadable(JsonProcessingException broken) {
        if (broken.getOriginalMessage().startsWith("Missing closing quote")) {
            return unreadable(
                    "csv",
                    "从第 " + line + " 行开始的一行中有引号没有闭合；文字中的引号须写两次（\"\"）",
                    "In the row that begins at line " + line
                            + " a quote is opened and never closed; a quote inside a text is written twice (\"\")");
        }
        var at = broken.getLocation();
        if (broken.getOriginalMessage().contains("Expected column separator")) {
            return unreadable(
                    "csv",
                    "第 " + line + " 行起的一行中，引号闭合之后还有文字；文字中的引号须写两次（\"\"），并且整个文字加引号",
                    "In the row that begins at line " + line
                            + " text goes on behind a closing quote; a quote inside a text"
                            + " is written twice (\"\"), and the whole text stands in quotes");
        }
        String why = ParserWords.of(broken)
                + (at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")");
        return unreadable("csv", "不是可接受的 CSV：" + why, "Not acceptable CSV: " + why);
    }

    /** About the row being read, or the header row. */
    private Refusal unreadable(String rule, String zh, String en) {
        Violation here = SourceRow.violation(number(), line, null, rule, new Text(zh, en));
        return Refusal.of(ProblemType.UNREADABLE, zh, en).naming(List.of(header == null ? here.at(null, line) : here));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
