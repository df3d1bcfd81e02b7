package org.waymark.indicator.rows;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** Opens a file in its format. */
final class OpenRows {
    private OpenRows() {}

    static SourceRows of(RowFormat format, InputStream body) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(body, 64 * 1024);
        refuseOtherCharsets(bytes);
        return switch (format) {
            case JSON -> new JsonRows(bytes);
            case NDJSON -> new NdjsonRows(bytes);
            case CSV, SDMX_CSV -> new CsvRows(format, bytes);
        };
    }

    /** UTF-16 and UTF-32 have a byte order mark or a NUL in the first four bytes. A UTF-8 mark is skipped. */
    private static void refuseOtherCharsets(BufferedInputStream bytes) throws IOException {
        bytes.mark(4);
        byte[] first = bytes.readNBytes(4);
        bytes.reset();
        boolean marked = first.length >= 2
                && ((first[0] == (byte) 0xFE && first[1] == (byte) 0xFF)
                        || (first[0] == (byte) 0xFF && first[1] == (byte) 0xFE));
        boolean wide = false;
        for (byte one : first) {
            wide |= one == 0;
        }
        if (marked || wide) {
            throw Refusal.of(ProblemType.UNREADABLE, "文件应为 UTF-8 编码", "The file must be in UTF-8");
        }
        if (first.length >= 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF) {
            bytes.skipNBytes(3);
        }
    }
}
