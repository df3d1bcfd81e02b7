package org.waymark.foundation.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.problem.Refusal;

class NdjsonRowsTest {
    private static final int LONGER_THAN_A_BLOCK = 200_000;

    @Test
    void linesAreWholeWhereverTheBlocksEnd() throws IOException {
        List<String> notes = new ArrayList<>();
        StringBuilder file = new StringBuilder();
        for (int length = 0; length < 2_000; length++) {
            notes.add("知" + "x".repeat(length == 1_000 ? LONGER_THAN_A_BLOCK : length));
            file.append("{\"note\":\"").append(notes.get(length)).append("\"}\n");
        }

        assertThat(rows(file.toString()))
                .extracting(row -> row.members().path("note").textValue())
                .isEqualTo(notes);
    }

    @Test
    void emptyLinesAreLinesAndTheLastNeedsNoEnd() throws IOException {
        assertThat(rows("{\"a\":1}\r\n\n  \n{\"a\":2}"))
                .extracting(SourceRow::row, SourceRow::line, row -> row.members()
                        .path("a")
                        .intValue())
                .containsExactly(tuple(1L, 1, 1), tuple(2L, 4, 2));
        assertThat(rows("")).isEmpty();
        assertThat(rows("\n\n")).isEmpty();
    }

    @Test
    void aLineThatIsNoJsonIsShown() throws IOException {
        assertThat(rows("{\"a\":x}\n").get(0).unreadable().value().textValue()).isEqualTo("{\"a\":x}");
    }

    @Test
    void anArrayIsToldHowItIsSent() throws IOException {
        assertThat(rows("[{\"a\":1}]\n").get(0).unreadable().message().en())
                .isEqualTo("is a JSON array; send it as application/json, or one object per line");
    }

    @Test
    void aBodyThatComesByteByByteIsReadAllTheSame() throws IOException {
        InputStream drops = new ByteArrayInputStream("{\"a\":1}\n{\"a\":2}\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };

        assertThat(rows(new NdjsonRows(drops))).hasSize(2);
    }

    @Test
    void aRowMayBeAsLargeAsTheLimitAndNoLarger() throws IOException {
        String largest = "{\"a\":\"" + "x".repeat(BoundedRow.limit() - 8) + "\"}";

        assertThat(rows(largest + "\n{}")).hasSize(2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rows("{}\n" + largest + " \n"))
                .withMessageContaining("Row 2");
    }

    private static List<SourceRow> rows(String file) throws IOException {
        return rows(new NdjsonRows(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<SourceRow> rows(SourceRows source) throws IOException {
        List<SourceRow> rows = new ArrayList<>();
        for (SourceRow row = source.next(); row != null; row = source.next()) {
            rows.add(row);
        }
        return rows;
    }
}
