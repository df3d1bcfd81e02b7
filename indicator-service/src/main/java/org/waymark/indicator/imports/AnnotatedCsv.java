package org.waymark.indicator.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.indicator.bulk.RowFormat;

/**
 * A sender's file with two more columns: what became of each row, and everything that is wrong with it. They stand
 * where the header row ends; what a row holds beyond that follows them.
 */
final class AnnotatedCsv {
    static final String TEXT_CSV = "text/csv";
    static final String SDMX_CSV = "application/vnd.sdmx.data+csv";

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final ObjectReader ROWS = CSV.readerFor(String[].class);
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String OUTCOME = "outcome";
    private static final String ERRORS = "errors";
    private static final String FORMULA = "=+-@\t\r";

    private record Note(boolean rejected, String text) {
        Note and(Note other) {
            return new Note(rejected || other.rejected, text + " | " + other.text);
        }
    }

    private final Map<Long, Note> notes = new HashMap<>();
    private final boolean stored;
    private final long lastKnown;

    private AnnotatedCsv(boolean stored, long lastKnown) {
        this.stored = stored;
        this.lastKnown = lastKnown;
    }

    /**
     * @param answer a report or problem in the language of its reader; its errors may be the first of more
     * @param stored whether the rows without error were taken
     */
    static AnnotatedCsv of(JsonNode answer, boolean stored) {
        JsonNode errors = answer.path("errors");
        boolean all =
                answer.path("errorCount").asLong() + answer.path("warnings").asLong() <= errors.size();
        AnnotatedCsv csv = new AnnotatedCsv(
                stored,
                all
                        ? Long.MAX_VALUE
                        : errors.path(errors.size() - 1).path("row").asLong());
        for (JsonNode error : errors) {
            if (error.path("row").isNumber()) {
                csv.notes.merge(error.path("row").asLong(), note(error), Note::and);
            }
        }
        return csv;
    }

    /** As it was sent. */
    static String contentType(RowFormat sent) {
        return sent == RowFormat.SDMX_CSV ? SDMX_CSV + ";version=2.0.0" : TEXT_CSV + ";charset=UTF-8";
    }

    static void refuseUnless(RowFormat sent) {
        if (sent != RowFormat.CSV && sent != RowFormat.SDMX_CSV) {
            throw Refusal.of(
                    ProblemType.NOT_ACCEPTABLE,
                    "只有以 CSV 发送的内容才能以 CSV 返回",
                    "Only what was sent as CSV can be answered as CSV");
        }
    }

    /** Whether a refusal is about single rows of a file that could be read to its end. */
    static boolean canTell(Refusal refusal) {
        return refusal.type() == ProblemType.RULES_BROKEN
                && refusal.violations().stream().anyMatch(violation -> violation.row() != null);
    }

    boolean namesRows() {
        return !notes.isEmpty();
    }

    private static Note note(JsonNode error) {
        String pointer = error.path("pointer").asText();
        String column = pointer.startsWith("/") ? pointer.substring(1) : pointer;
        return new Note(
                error.path("severity").asText().equals("ERROR"),
                column.isEmpty()
                        ? error.path("message").asText()
                        : column + ": " + error.path("message").asText());
    }

    /** Reads and writes row by row; a byte order mark stays, since spreadsheets tell UTF-8 by it. */
    void write(InputStream original, OutputStream annotated) throws IOException {
        PushbackInputStream in = new PushbackInputStream(original, MARK.length);
        byte[] first = in.readNBytes(MARK.length);
        if (Arrays.equals(first, MARK)) {
            annotated.write(MARK);
        } else {
            in.unread(first);
        }
        try (MappingIterator<String[]> rows = ROWS.readValues(in);
                SequenceWriter out = CSV.writer().writeValues(annotated)) {
            Columns columns = null;
            for (long row = 0; rows.hasNext(); row++) {
                String[] cells = rows.next();
                if (columns == null) {
                    columns = new Columns(cells);
                    out.write(columns.with(cells, OUTCOME, ERRORS));
                } else {
                    out.write(annotated(columns, cells, row));
                }
            }
        }
    }

    private List<String> annotated(Columns columns, String[] cells, long row) {
        Note note = notes.get(row);
        if (note == null) {
            return columns.with(cells, row > lastKnown ? "" : taken(), "");
        }
        return columns.with(cells, note.rejected ? "REJECTED" : taken(), harmless(note.text));
    }

    private String taken() {
        return stored ? "TAKEN" : "NOT_TAKEN";
    }

    /** A spreadsheet takes such a cell for a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The sender's own; those of an earlier time give way to the new ones. */
    private static final class Columns {
        private final BitSet earlier = new BitSet();

        private final int width;

        Columns(String[] header) {
            width = header.length;
            for (int i = 0; i < header.length; i++) {
                earlier.set(i, header[i].equals(OUTCOME) || header[i].equals(ERRORS));
            }
        }

        List<String> with(String[] cells, String outcome, String errors) {
            List<String> more = new ArrayList<>(Math.max(cells.length, width) + 2);
            for (int i = 0; i < width; i++) {
                if (!earlier.get(i)) {
                    more.add(i < cells.length ? cells[i] : "");
                }
            }
            more.add(outcome);
            more.add(errors);
            for (int i = width; i < cells.length; i++) {
                more.add(cells[i]);
            }
            return more;
        }
    }
}
