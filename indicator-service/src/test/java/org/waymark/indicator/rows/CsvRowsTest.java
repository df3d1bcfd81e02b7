package org.waymark.indicator.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.rows.BoundedRow;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.foundation.rows.SourceRow;
import org.waymark.foundation.rows.SourceRows;

class CsvRowsTest {
    private static final String HEAD = "indicator,period,value\n";

    @ParameterizedTest
    @ValueSource(strings = {",", "x", "\"\"", "a,", "\n", "知,"})
    void a_row_without_end_is_refused_and_never_held(String piece) {
        Endless endless = new Endless(piece);
        InputStream file = new SequenceInputStream(stream(HEAD + "i,2024,1\n\""), endless);
        Refusal refusal = refused(file);
        assertThat(refusal.type()).isEqualTo(ProblemType.TOO_LARGE);
        assertThat(refusal.detail().en()).contains("Row 2");
        assertThat(endless.read).isLessThan(8L * 1024 * 1024);
    }

    @Test
    void a_header_without_end_is_refused_and_one_of_too_many_columns_named() {
        Refusal endless = refused(new SequenceInputStream(stream("indicator"), new Endless(",")));
        assertThat(endless.type()).isEqualTo(ProblemType.TOO_LARGE);
        Refusal wide = refused(stream("indicator,period" + ",x".repeat(199) + "\n"));
        assertThat(wide.type()).isEqualTo(ProblemType.TOO_LARGE);
        assertThat(wide.members()).containsEntry("limit", 200);
    }

    @Test
    void a_row_may_be_as_large_as_the_limit() throws IOException {
        String indicator = "x".repeat(BoundedRow.limit() - "2024".length() - "1".length() - 3);
        assertThat(rows(HEAD + indicator + ",2024,1\n" + indicator + ",2024,1\n"))
                .hasSize(2);
        assertThat(refused(stream(HEAD + indicator + "x,2024,1\n")).type()).isEqualTo(ProblemType.TOO_LARGE);
    }

    @Test
    void rows_say_the_line_they_begin_at() throws IOException {
        assertThat(rows("\r\nindicator,period,value\r\n\"a\nb\",1,2\r\n\r\n   \r\nc,1,2"))
                .extracting(SourceRow::row, SourceRow::line)
                .containsExactly(tuple(1L, 3), tuple(2L, 7));
    }

    @Test
    void blank_is_missing_in_a_cell_and_in_all_cells_of_a_row() throws IOException {
        List<SourceRow> rows = rows(HEAD + ",,\nc,2024,  \n , ,\t\n,,,,\nd,2024,1\n,,\n");
        assertThat(rows).extracting(SourceRow::row, SourceRow::line).containsExactly(tuple(2L, 3), tuple(5L, 6));
        assertThat(rows.get(0).members().has("value")).isFalse();
    }

    @Test
    void what_is_not_utf8_is_named_by_row_and_line_with_the_way_out() {
        byte[] gbk = ("indicator,period,value,note\ni,2024,1,\"a\nb\"\ni,2023,1,\u00d6\u00d0\u00b9\u00fa\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Refusal refusal = refused(new ByteArrayInputStream(gbk));
        assertThat(refusal.type()).isEqualTo(ProblemType.UNREADABLE);
        assertThat(refusal.detail().en())
                .isEqualTo("Line 4 is not in UTF-8, it looks like GBK; save the file as CSV UTF-8");
        assertThat(refusal.detail().zh()).isEqualTo("第 4 行不是 UTF-8 编码，像是 GBK；请将文件另存为“CSV UTF-8（逗号分隔）”");
        assertThat(refusal.violations())
                .extracting(Violation::row, Violation::line, Violation::rule)
                .containsExactly(tuple(2, 4, "utf-8"));
    }

    @Test
    void every_character_there_is_is_read() throws IOException {
        String note = "𠀀𐀀\uFFFD\uE000知";
        assertThat(rows("indicator,period,note\ni,2024," + note + "\n")
                        .get(0)
                        .members()
                        .path("note")
                        .textValue())
                .isEqualTo(note);
    }

    @Test
    void columns_that_are_none_are_named_at_the_line_of_the_header() {
        assertThat(refused(stream("\nindicator,period,vlaue\n")).violations())
                .extracting(Violation::row, Violation::line, Violation::pointer)
                .containsExactly(tuple(null, 2, "/vlaue"));
    }

    @Test
    void a_row_of_other_length_is_shown() throws IOException {
        Violation violation = rows(HEAD + "i,2024,1,5\n").get(0).unreadable();
        assertThat(violation.value().textValue()).isEqualTo("i,2024,1,5");
    }

    private static Refusal refused(InputStream file) {
        return catchThrowableOfType(Refusal.class, () -> rows(file));
    }

    private static List<SourceRow> rows(String file) throws IOException {
        return rows(stream(file));
    }

    private static List<SourceRow> rows(InputStream file) throws IOException {
        SourceRows source = OpenObservations.open(RowFormat.CSV, file);
        List<SourceRow> rows = new ArrayList<>();
        for (SourceRow row = source.next(); row != null; row = source.next()) {
            rows.add(row);
        }
        return rows;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same again and again; says how much of it was read. */
    private static final class Endless extends InputStream {
        private final byte[] piece;
        private long read;

        Endless(String piece) {
            this.piece = piece.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return piece[(int) (read++ % piece.length)] & 0xFF;
        }
    }
}
