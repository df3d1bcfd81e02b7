package org.waymark.indicator.reading;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.waymark.foundation.rows.CsvLines;
import org.waymark.indicator.observation.ShownVintage;

/** Observations as CSV (RFC 4180) or SDMX-CSV, written as they come. */
final class ExportTable implements AutoCloseable {
    private final ListingFormat format;
    private final List<ExportColumn> columns;
    private final CsvLines lines;

    /**
     * @param format any but JSON
     * @param mark whether a byte order mark comes first
     */
    ExportTable(ListingFormat format, boolean mark, OutputStream out) {
        this.format = format;
        this.columns = Arrays.stream(ExportColumn.values())
                .filter(column -> column.header(format) != null)
                .toList();
        this.lines = new CsvLines(mark, out);
        lines.write(columns.stream().map(column -> column.header(format)).toArray(String[]::new));
    }

    static byte[] of(ListingFormat format, boolean mark, List<ShownVintage> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ExportTable table = new ExportTable(format, mark, bytes)) {
            table.add(rows);
        }
        return bytes.toByteArray();
    }

    void add(List<ShownVintage> rows) {
        for (ShownVintage row : rows) {
            lines.write(columns.stream().map(column -> column.cell(row, format)).toArray(String[]::new));
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
