package org.waymark.foundation.rows;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Lines of CSV (RFC 4180, UTF-8), written as they come. The stream beneath stays open. */
public final class CsvLines implements AutoCloseable {
    private static final ObjectWriter LINES = CsvMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build()
            .writerFor(String[].class)
            .with(CsvSchema.emptySchema().withLineSeparator("\r\n"));

    private final SequenceWriter lines;

    /** @param mark whether a byte order mark comes first */
    public CsvLines(boolean mark, OutputStream out) {
        try {
            if (mark) {
                ByteOrderMark.write(out);
            }
            lines = LINES.writeValues(out);
        } catch (IOException readerGone) {
            throw new UncheckedIOException(readerGone);
        }
    }

    /** @param cells null where one is empty */
    public void write(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == null) {
                // The writer would leave null out, and the cells after it would move to the left.
                cells[i] = "";
            }
        }
        try {
            lines.write(cells);
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
