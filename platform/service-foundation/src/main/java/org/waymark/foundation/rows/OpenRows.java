package org.waymark.foundation.rows;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Opens a file in its format. */
public final class OpenRows {
    private OpenRows() {}

    /** @param columns of CSV; in other formats, by which CSV is told that is sent as something else */
    public static SourceRows of(RowFormat format, Columns columns, InputStream body) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(body, 64 * 1024);
        ForeignFile.refuse(format, columns, bytes);
        return switch (format) {
            case JSON -> new JsonRows(bytes);
            case NDJSON -> new NdjsonRows(bytes);
            case CSV, SDMX_CSV -> new CsvRows(columns, bytes);
        };
    }
}
