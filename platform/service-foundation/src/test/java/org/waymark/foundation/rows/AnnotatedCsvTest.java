package org.waymark.foundation.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnnotatedCsvTest {
    private static final String NO_ERRORS = "{\"errors\":[],\"errorCount\":0}";

    @Test
    void windows_line_ends_quotes_and_line_breaks_in_cells_are_read() throws IOException {
        assertThat(annotated("a,b\r\n1,\"two\nlines\"\r\n\"say \"\"x\"\"\",2\r\n", NO_ERRORS))
                .isEqualTo("a,b,outcome,errors\n1,\"two\nlines\",TAKEN,\n\"say \"\"x\"\"\",2,TAKEN,\n");
    }

    @Test
    void what_is_said_stands_in_its_columns_however_many_cells_a_row_has() throws IOException {
        String annotated = "a,b,c,outcome,errors\n1,,,TAKEN,\n1,2,3,TAKEN,,4,5\n";
        assertThat(annotated("a,b,c\n1\n1,2,3,4,5\n", NO_ERRORS)).isEqualTo(annotated);
        assertThat(annotated(annotated, NO_ERRORS)).isEqualTo(annotated);
    }

    @Test
    void a_dry_run_says_what_would_become_of_each_row_and_which_value_it_replaces() throws IOException {
        String changes =
                """
                {"received":5,"rejected":1,"errorCount":1,"warnings":1,"errors":[
                   {"row":2,"severity":"ERROR","pointer":"/a","message":"is wrong"},
                   {"row":3,"severity":"WARNING","pointer":"/a","message":"is odd"}],
                 "changes":[{"row":1,"outcome":"RECORDED","from":null},
                            {"row":3,"outcome":"REVISED","from":100},
                            {"row":4,"outcome":"UNCHANGED","from":4}]}
                """;
        assertThat(annotated("a,justification\n1,\n2,\n3,Census\n4,\n5,\n", changes))
                .isEqualTo(
                        """
                        a,justification,outcome,previousValue,errors
                        1,,RECORDED,,
                        2,,REJECTED,,a: is wrong
                        3,Census,REVISED,100,a: is odd
                        4,,UNCHANGED,,
                        5,,,,
                        """);
    }

    @Test
    void a_row_with_warnings_is_taken_where_it_justifies_them() throws IOException {
        String warnings =
                """
                {"errorCount":0,"warnings":2,"errors":[
                  {"row":1,"severity":"WARNING","pointer":"/a","message":"is odd"},
                  {"row":2,"severity":"WARNING","pointer":"/a","message":"is odd"}]}
                """;
        assertThat(annotated("a,JUSTIFICATION\n1,Census\n2, \n", warnings))
                .isEqualTo("a,JUSTIFICATION,outcome,errors\n1,Census,TAKEN,a: is odd\n2, ,REJECTED,a: is odd\n");
    }

    @Test
    void nothing_is_said_of_a_blank_row() throws IOException {
        assertThat(annotated("a,b\n1,2\n, \n3,4\n", NO_ERRORS))
                .isEqualTo("a,b,outcome,errors\n1,2,TAKEN,\n, ,,\n3,4,TAKEN,\n");
    }

    @Test
    void a_byte_order_mark_stays() throws IOException {
        assertThat(annotated("\uFEFFa\n1\n", NO_ERRORS)).isEqualTo("\uFEFFa,outcome,errors\n1,TAKEN,\n");
    }

    @Test
    void a_byte_order_mark_comes_when_it_is_asked_for_and_never_twice() throws IOException {
        assertThat(annotated("a\n1\n", NO_ERRORS, true)).isEqualTo("\uFEFFa,outcome,errors\n1,TAKEN,\n");
        assertThat(annotated("\uFEFFa\n1\n", NO_ERRORS, true)).isEqualTo("\uFEFFa,outcome,errors\n1,TAKEN,\n");
    }

    @Test
    void a_cell_of_the_sender_never_becomes_a_formula_and_numbers_stay_numbers() throws IOException {
        String annotated = annotated("a,b\n=cmd(),-5\n'=x,@y\n", NO_ERRORS);
        assertThat(annotated).isEqualTo("a,b,outcome,errors\n'=cmd(),-5,TAKEN,\n'=x,'@y,TAKEN,\n");
        assertThat(annotated(annotated, NO_ERRORS)).isEqualTo(annotated);
    }

    @Test
    void nothing_is_said_of_rows_beyond_the_last_error_shown() throws IOException {
        assertThat(
                        annotated(
                                "a\n1\n2\n3\n",
                                "{\"errors\":[{\"row\":2,\"severity\":\"ERROR\",\"pointer\":\"/a\",\"message\":\"is wrong\"}],\"errorCount\":2}"))
                .isEqualTo("a,outcome,errors\n1,TAKEN,\n2,REJECTED,a: is wrong\n3,,\n");
    }

    @Test
    void what_was_said_the_time_before_gives_way() throws IOException {
        assertThat(annotated("a,outcome,errors\n1,REJECTED,a: is wrong\n", NO_ERRORS))
                .isEqualTo("a,outcome,errors\n1,TAKEN,\n");
    }

    @Test
    void a_message_never_becomes_a_formula() throws IOException {
        assertThat(
                        annotated(
                                "a\n1\n",
                                "{\"errors\":[{\"row\":1,\"severity\":\"WARNING\",\"pointer\":\"/=cmd()\",\"message\":\"odd\"}],\"errorCount\":1}"))
                .isEqualTo("a,outcome,errors\n1,REJECTED,'=cmd(): odd\n");
    }

    private static String annotated(String csv, String answer) throws IOException {
        return annotated(csv, answer, false);
    }

    private static String annotated(String csv, String answer, boolean mark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedCsv.of(RowFormat.CSV, new ObjectMapper().readTree(answer), true)
                .write(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), out, mark);
        return out.toString(StandardCharsets.UTF_8);
    }
}
