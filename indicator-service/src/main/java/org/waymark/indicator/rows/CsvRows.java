package org.waymark.indicator.rows;

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

/** CSV after RFC 4180, with or without byte order mark, with LF or CRLF; SDMX-CSV has other names for its columns. */
final class CsvRows implements SourceRows {
    private static final CsvFactory CSV = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(BoundedRow.limit())
                    .build())
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    /** Stands for bytes that are not UTF-8; it is not a character of any text. */
    private static final char BROKEN = '\uFFFF';

    private final CsvParser parser;
    private CsvHeader header;
    private final List<String> cells = new ArrayList<>();
    private long row;
    private int line;

    CsvRows(RowFormat format, InputStream body) throws IOException {
        this.parser = CSV.createParser(new InputStreamReader(
                body,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(BROKEN))));
        String[] names = cells();
        if (names == null) {
            throw Refusal.of(ProblemType.UNREADABLE, "文件没有标题行", "The file has no header row");
        }
        this.header = new CsvHeader(format, names, line);
    }

    @Override
    public SourceRow next() throws IOException {
        for (String[] read = cells(); read != null; read = cells()) {
            row++;
            if (!isBlank(read)) {
                return read.length == header.width()
                        ? SourceRow.of(row, line, header.members(read))
                        : SourceRow.unreadable(
                                row, line, new TextNode(String.join(",", read)), "columns", width(read.length));
            }
        }
        return null;
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
                    throw BoundedRow.tooLarge(number());
                }
                cells.add(cell);
            }
            return cells.toArray(String[]::new);
        } catch (StreamConstraintsException cellTooLong) {
            throw BoundedRow.tooLarge(number());
        } catch (JsonProcessingException broken) {
            throw unreadable(broken);
        }
    }

    @Override
    public String placeOf(String pointer) {
        return header.placeOf(pointer);
    }

    private Text width(int cells) {
        return new Text(
                "有 " + cells + " 格，标题行有 " + header.width() + " 列；含逗号的文字须加引号",
                "has " + cells + " cells, the header row " + header.width()
                        + "; text that holds a comma must stand in quotes");
    }

    private Refusal notUtf8() {
        return unreadable(
                "utf-8",
                "第 " + line + " 行不是 UTF-8 编码；请将文件另存为“CSV UTF-8（逗号分隔）”",
                "Line " + line + " is not in UTF-8; save the file as CSV UTF-8");
    }

    private Refusal unreadable(JsonProcessingException broken) {
        var at = broken.getLocation();
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
