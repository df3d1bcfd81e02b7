package org.waymark.indicator.reading;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.waymark.foundation.rows.ByteOrderMark;
import org.waymark.indicator.observation.ShownVintage;

/** Observations as CSV (RFC 4180) or SDMX-CSV, written as they come. */
final class ExportTable implements AutoCloseable {
    private static final ObjectWriter LINES = CsvMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build()
            .writerFor(String[].class)
            .with(CsvSchema.emptySchema().withLineSeparator("\r\n"));

    /** The writer would leave null out, and the cells after it would move to the left. */
    private static final String EMPTY = "";

    private final ListingFormat format;
    private final List<ExportColumn> columns;
    private final SequenceWriter lines;

    /**
     * @param format any but JSON
     * @param mark whether a byte order mark comes first
     */
    ExportTable(ListingFormat format, boolean mark, OutputStream out) {
        this.format = format;
        this.columns = Arrays.stream(ExportColumn.values())
                .filter(column -> column.header(format) != null)
                .toList();
        try {
            if (mark) {
                ByteOrderMark.write(out);
            }
            this.lines = LINES.writeValues(out);
            lines.write(columns.stream().map(column -> column.header(format)).toArray(String[]::new));
        } catch (IOException readerGone) {
            throw new UncheckedIOException(readerGone);
        }
    }

    static byte[] of(ListingFormat format, boolean mark, List<ShownVintage> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ExportTable table = new ExportTable(format, mark, bytes)) {
            table.add(rows);
        }
        return bytes.toByteArray();
    }

    void add(List<ShownVintage> rows) {
        try {
            for (ShownVintage row : rows) {
                lines.write(columns.stream()
                        .map(column -> Objects.requireNonNullElse(column.cell(row, format), EMPTY))
                        .toArray(String[]::new));
            }
        } catch (IOException readerGone) {
            throw new UncheckedIOException(readerGone);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException readerGone) {
            throw new UncheckedIOException(readerGone);
        }
    }
}
