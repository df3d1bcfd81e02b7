package org.waymark.indicator.rows;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Opens a file in its format. */
final class OpenRows {
    private OpenRows() {}

    static SourceRows of(RowFormat format, InputStream body) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(body, 64 * 1024);
        ForeignFile.refuse(format, bytes);
        return switch (format) {
            case JSON -> new JsonRows(bytes);
            case NDJSON -> new NdjsonRows(bytes);
            case CSV, SDMX_CSV -> new CsvRows(format, bytes);
        };
    }
}
