package org.waymark.foundation.rows;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.problem.Refusal;

/** Reads a file piece by piece, so that everything the rows of a piece name is looked up at once. */
public final class SourcePieces implements AutoCloseable {
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_BYTES = 1024 * 1024;

    private final CountedBytes bytes;
    private final SourceRows rows;
    private boolean ended;
    private Refusal brokenOff;

    private SourcePieces(CountedBytes bytes, SourceRows rows) {
        this.bytes = bytes;
        this.rows = rows;
    }

    /** @param columns as {@link OpenRows#of} takes them */
    public static SourcePieces of(RowFormat format, Columns columns, InputStream body) throws IOException {
        CountedBytes bytes = new CountedBytes(body);
        return new SourcePieces(bytes, OpenRows.of(format, columns, bytes));
    }

    /** The next rows, few enough for memory; an empty list after the last. */
    public List<SourceRow> next() throws IOException {
        List<SourceRow> ahead = new ArrayList<>();
        long begin = bytes.count;
        while (!ended && ahead.size() < MOST_ROWS && bytes.count - begin < MOST_BYTES) {
            SourceRow row = read();
            if (row == null) {
                ended = true;
            } else {
                ahead.add(row);
            }
        }
        return ahead;
    }

    /** Refuses a file that breaks off, after its rows were checked. */
    public void refuseBrokenOff() {
        if (brokenOff != null) {
            throw brokenOff;
        }
    }

    private SourceRow read() throws IOException {
        try {
            return rows.next();
        } catch (Refusal refusal) {
            brokenOff = refusal;
            return null;
        }
    }

    public String placeOf(String pointer) {
        return rows.placeOf(pointer);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static final class CountedBytes extends FilterInputStream {
        private long count;

        CountedBytes(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
