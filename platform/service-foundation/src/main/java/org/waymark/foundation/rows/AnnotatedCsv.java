package org.waymark.foundation.rows;

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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/**
 * A sender's file with more columns: what became of each row, in a dry run also the value it would replace, and
 * everything that is wrong with it. The columns follow the last one of the header row; cells of a longer row come after
 * them.
 */
public final class AnnotatedCsv {
    public static final String TEXT_CSV = "text/csv";
    public static final String SDMX_CSV = "application/vnd.sdmx.data+csv";

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final ObjectReader ROWS = CSV.readerFor(String[].class);
    private static final String OUTCOME = "outcome";
    private static final String PREVIOUS_VALUE = "previousValue";
    private static final String ERRORS = "errors";
    /** The header in both formats, apart from its case. */
    private static final String JUSTIFICATION = "justification";

    static final Set<String> ANNOTATIONS = Set.of(OUTCOME, PREVIOUS_VALUE, ERRORS);

    private record Note(boolean error, String text) {
        Note and(Note other) {
            return new Note(error || other.error, text + " | " + other.text);
        }
    }

    /** What would become of a row. */
    private record Change(String outcome, String previousValue) {}

    private final Map<Long, Note> notes = new HashMap<>();
    private final Map<Long, Change> changes = new HashMap<>();
    private final boolean forPrograms;
    private final boolean dryRun;
    private final boolean previousValues;
    private final String otherwise;
    private final long lastKnown;

    /**
     * @param answer a report or problem in the language of its reader; its errors and changes may be only the first
     *     ones
     * @param stored whether the rows without error were recorded
     */
    public static AnnotatedCsv of(RowFormat sent, JsonNode answer, boolean stored) {
        return new AnnotatedCsv(sent, answer, stored, true);
    }

    /** The same of rows that are no values: nothing stands in place of another value. */
    public static AnnotatedCsv withoutValues(RowFormat sent, JsonNode answer, boolean stored) {
        return new AnnotatedCsv(sent, answer, stored, false);
    }

    private AnnotatedCsv(RowFormat sent, JsonNode answer, boolean stored, boolean ofValues) {
        previousValues = ofValues && answer.path("changes").isArray();
        forPrograms = sent == RowFormat.SDMX_CSV;
        JsonNode errors = answer.path("errors");
        JsonNode willChange = answer.path("changes");
        dryRun = willChange.isArray();
        otherwise = stored ? "TAKEN" : "NOT_TAKEN";
        lastKnown = Math.min(
                lastKnown(errors, count(answer, "errorCount") + count(answer, "warnings")),
                dryRun ? lastKnown(willChange, count(answer, "received") - count(answer, "rejected")) : Long.MAX_VALUE);
        for (JsonNode error : errors) {
            if (error.path("row").isNumber()) {
                notes.merge(error.path("row").asLong(), note(error), Note::and);
            }
        }
        for (JsonNode change : willChange) {
            changes.put(change.path("row").asLong(), change(change));
        }
    }

    private static long count(JsonNode answer, String member) {
        return answer.path(member).asLong();
    }

    /** The last row up to which the answer lists all errors or changes. */
    private static long lastKnown(JsonNode first, long of) {
        return of <= first.size()
                ? Long.MAX_VALUE
                : first.path(first.size() - 1).path("row").asLong();
    }

    /** The content type of the file that was sent. */
    public static String contentType(RowFormat sent) {
        return sent == RowFormat.SDMX_CSV ? SDMX_CSV + ";version=2.0.0" : TEXT_CSV + ";charset=UTF-8";
    }

    public static void refuseUnless(RowFormat sent) {
        if (sent != RowFormat.CSV && sent != RowFormat.SDMX_CSV) {
            throw Refusal.of(
                    ProblemType.NOT_ACCEPTABLE,
                    "只有以 CSV 发送的内容才能以 CSV 返回",
                    "Only what was sent as CSV can be answered as CSV");
        }
    }

    /** Whether a refusal is about single rows of a file that was read to its end. */
    public static boolean canTell(Refusal refusal) {
        return refusal.type() == ProblemType.RULES_BROKEN
                && refusal.violations().stream().anyMatch(violation -> violation.row() != null);
    }

    /** Whether something is said about single rows. */
    public boolean namesRows() {
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

    private static Change change(JsonNode change) {
        String outcome = change.path("outcome").asText();
        JsonNode from = change.path("from");
        return new Change(
                outcome,
                from.isNumber() && !outcome.equals("UNCHANGED")
                        ? from.decimalValue().toPlainString()
                        : "");
    }

    /**
     * Reads and writes row by row. A byte order mark stays.
     *
     * @param mark whether there is to be one in any case
     */
    public void write(InputStream original, OutputStream annotated, boolean mark) throws IOException {
        PushbackInputStream in = ByteOrderMark.readable(original);
        if (ByteOrderMark.skip(in) || mark) {
            ByteOrderMark.write(annotated);
        }
        try (MappingIterator<String[]> rows = ROWS.readValues(in);
                SequenceWriter out = CSV.writer().writeValues(annotated)) {
            Columns columns = null;
            for (long row = 0; rows.hasNext(); row++) {
                String[] cells = harmless(rows.next());
                if (columns == null) {
                    columns = new Columns(cells);
                    out.write(columns.with(cells, said(OUTCOME, PREVIOUS_VALUE, ERRORS)));
                } else {
                    out.write(annotated(columns, cells, row));
                }
            }
        }
    }

    private List<String> annotated(Columns columns, String[] cells, long row) {
        Note note = notes.get(row);
        String errors = note == null ? "" : SpreadsheetText.harmless(note.text);
        if (note != null && (note.error || !columns.justify(cells))) {
            return columns.with(cells, said("REJECTED", "", errors));
        }
        if (Arrays.stream(cells).allMatch(String::isBlank)) {
            return columns.with(cells, said("", "", errors));
        }
        Change change = changes.getOrDefault(row, new Change(row > lastKnown ? "" : otherwise, ""));
        return columns.with(cells, said(change.outcome, change.previousValue, errors));
    }

    /** The same text as it was sent. SDMX-CSV is for programs, which would take the apostrophe for a part of the text. */
    private String[] harmless(String[] cells) {
        return forPrograms
                ? cells
                : Arrays.stream(cells)
                        .map(cell -> SpreadsheetText.harmless(SpreadsheetText.original(cell)))
                        .toArray(String[]::new);
    }

    private List<String> said(String outcome, String previousValue, String errors) {
        return previousValues ? List.of(outcome, previousValue, errors) : List.of(outcome, errors);
    }

    /** The sender's columns. Added columns of an earlier answer are replaced by the new ones. */
    private static final class Columns {
        private final BitSet earlier = new BitSet();
        private final int justification;
        private final int width;

        Columns(String[] header) {
            width = header.length;
            justification = Arrays.stream(header)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList()
                    .indexOf(JUSTIFICATION);
            for (int i = 0; i < header.length; i++) {
                earlier.set(i, ANNOTATIONS.contains(header[i]));
            }
        }

        /** Whether the row justifies its warnings. */
        boolean justify(String[] cells) {
            return justification >= 0 && justification < cells.length && !cells[justification].isBlank();
        }

        List<String> with(String[] cells, List<String> said) {
            List<String> more = new ArrayList<>(Math.max(cells.length, width) + said.size());
            for (int i = 0; i < width; i++) {
                if (!earlier.get(i)) {
                    more.add(i < cells.length ? cells[i] : "");
                }
            }
            more.addAll(said);
            for (int i = width; i < cells.length; i++) {
                more.add(cells[i]);
            }
            return more;
        }
    }
}
