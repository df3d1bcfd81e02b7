package org.waymark.indicator.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.http.Text;
import org.waymark.foundation.http.Violation;

/** CSV after RFC 4180, with or without byte order mark, with LF or CRLF; SDMX-CSV has other names for its columns. */
final class CsvRows implements SourceRows {
    private static final ObjectReader CELLS = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(BoundedRow.limit())
                            .build())
                    .build())
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
            .build()
            .readerFor(String[].class);

    private final MappingIterator<String[]> lines;
    private final CsvHeader header;
    private long row;

    CsvRows(RowFormat format, InputStream body) throws IOException {
        try {
            this.lines = CELLS.readValues(body);
            if (!lines.hasNextValue()) {
                throw Refusal.of(ProblemType.UNREADABLE, "文件没有标题行", "The file has no header row");
            }
            this.header = new CsvHeader(format, lines.nextValue());
        } catch (JsonProcessingException broken) {
            throw unreadable(broken);
        }
    }

    @Override
    public SourceRow next() throws IOException {
        try {
            // Empty lines are behind it already, the next row is not.
            int line = lines.getParser().currentLocation().getLineNr();
            if (!lines.hasNextValue()) {
                return null;
            }
            row++;
            String[] cells = lines.nextValue();
            return cells.length == header.width()
                    ? SourceRow.of(row, line, header.members(cells))
                    : SourceRow.unreadable(row, line, width(line, cells.length));
        } catch (JsonProcessingException broken) {
            throw unreadable(broken);
        }
    }

    @Override
    public String placeOf(String pointer) {
        return header.placeOf(pointer);
    }

    private Violation width(int line, int cells) {
        return new Violation(
                (int) row,
                line,
                "",
                null,
                "columns",
                Violation.Severity.ERROR,
                new Text(
                        "有 " + cells + " 格，标题行有 " + header.width() + " 列；含逗号的文字须加引号",
                        "has " + cells + " cells, the header row " + header.width()
                                + "; text that holds a comma must stand in quotes"));
    }

    private static Refusal unreadable(JsonProcessingException broken) {
        var at = broken.getLocation();
        String place = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return Refusal.of(
                ProblemType.UNREADABLE,
                "不是可接受的 CSV：" + broken.getOriginalMessage() + place,
                "Not acceptable CSV: " + broken.getOriginalMessage() + place);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
