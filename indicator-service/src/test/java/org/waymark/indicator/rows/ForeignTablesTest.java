package org.waymark.indicator.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.foundation.rows.SourceRows;

class ForeignTablesTest {
    private static final String SDMX_HEAD = "STRUCTURE,STRUCTURE_ID,INDICATOR,TIME_PERIOD,OBS_VALUE\n";

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(
                        RowFormat.CSV,
                        "\"Data Source\",\"An international database\"\n\nindicator,period,value\ni,2021,28\n",
                        3,
                        "header-place",
                        "the header stands in line 3; remove the lines above"),
                Arguments.of(
                        RowFormat.CSV,
                        "indicator;period;value\ni;2021;1,5\n",
                        1,
                        "separator",
                        "the columns are separated by semicolons, not commas; save it as CSV UTF-8 (comma delimited), text"
                                + " that holds a comma in quotes"),
                Arguments.of(
                        RowFormat.CSV,
                        "indicator\tperiod\tvalue\ni\t2021\t1,5\n",
                        1,
                        "separator",
                        "the columns are separated by tabs, not commas; save it as CSV UTF-8 (comma delimited), text that"
                                + " holds a comma in quotes"),
                Arguments.of(
                        RowFormat.CSV,
                        "某省统计局\nindicator;period;value\ni;2021;1\n",
                        2,
                        "separator",
                        "the header stands in line 2; remove the lines above; the columns are separated by semicolons, not"
                                + " commas; save it as CSV UTF-8 (comma delimited), text that holds a comma in quotes"),
                Arguments.of(
                        RowFormat.CSV,
                        "sep=;\nindicator;period;value\ni;2021;1\n",
                        1,
                        "separator-line",
                        "line 1 is Excel's sep=;: remove it and save it as CSV UTF-8 (comma delimited), text that holds a"
                                + " comma in quotes"),
                Arguments.of(
                        RowFormat.CSV,
                        "sep=,\nindicator,period,value\ni,2021,1\n",
                        1,
                        "separator-line",
                        "line 1 is Excel's sep=,: remove it and save it as CSV UTF-8 (comma delimited), text that holds a"
                                + " comma in quotes"),
                Arguments.of(
                        RowFormat.CSV,
                        "\"indicator,period,value\"\n\"i,2021,1\"\n",
                        1,
                        "rows-in-quotes",
                        "each row stands in quotes as a whole, which makes it one cell; remove the quotes around the rows"),
                Arguments.of(
                        RowFormat.CSV,
                        ",indicator,period,value\n0,i,2021,1\n",
                        1,
                        "unnamed-column",
                        "column 1 has no name: it looks like the row numbers that pandas or R write; save without them:"
                                + " to_csv(…, index=False) or write.csv(…, row.names = FALSE)"),
                Arguments.of(
                        RowFormat.CSV,
                        "Unnamed: 0,indicator,period,value\n0,i,2021,1\n",
                        1,
                        "unnamed-column",
                        "column 1 has no name: it looks like the row numbers that pandas or R write; save without them:"
                                + " to_csv(…, index=False) or write.csv(…, row.names = FALSE)"),
                Arguments.of(
                        RowFormat.CSV,
                        SDMX_HEAD + "dataflow,X,i,2021,1\n",
                        1,
                        "content-type",
                        "these are the columns of application/vnd.sdmx.data+csv;version=2.0.0; send it with that"
                                + " Content-Type"),
                Arguments.of(
                        RowFormat.SDMX_CSV,
                        "indicator,period,value\ni,2021,1\n",
                        1,
                        "content-type",
                        "these are the columns of text/csv; send it with that Content-Type"),
                Arguments.of(
                        RowFormat.SDMX_CSV,
                        "STRUCTURE,STRUCTURE_ID,INDICATOR: Indicator,REF_AREA: Reference area,TIME_PERIOD: Time"
                                + " period,OBS_VALUE\ndataflow,X: Y,i: I,CN: China,2021,1\n",
                        1,
                        "sdmx-labels",
                        "this is SDMX-CSV with names (labels=both); export it with labels=id, codes alone"),
                Arguments.of(
                        RowFormat.SDMX_CSV,
                        "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,INDICATOR,Indicator,TIME_PERIOD,Time period,OBS_VALUE\n",
                        1,
                        "sdmx-labels",
                        "this is SDMX-CSV with names (labels=name); export it with labels=id, codes alone"),
                Arguments.of(
                        RowFormat.SDMX_CSV,
                        "DATAFLOW,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),i,CN,2021,1\n",
                        1,
                        "sdmx-version",
                        "this is SDMX-CSV 1.0; export it in version 2.0"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_of_another_kind_is_one_error_that_says_how_to_save_it(
            RowFormat format, String file, int line, String rule, String message) {
        Refusal refusal = refused(format, file.getBytes(StandardCharsets.UTF_8));
        assertThat(refusal.violations())
                .extracting(Violation::line, Violation::rule, violation -> violation
                        .message()
                        .en())
                .containsExactly(tuple(line, rule, message));
        assertThat(refusal.violations().get(0).message().zh()).containsPattern("[一-龥]{2}");
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        RowFormat.CSV,
                        bytes("PK\u0003\u0004rest"),
                        "The file is an Excel workbook (XLSX) or another ZIP archive, not text/csv; save it as CSV UTF-8"
                                + " (comma delimited)"),
                Arguments.of(
                        RowFormat.CSV,
                        bytes("\u00D0\u00CF\u0011\u00E0\u00A1"),
                        "The file is an old Excel workbook (XLS), not text/csv; save it as CSV UTF-8 (comma delimited)"),
                Arguments.of(
                        RowFormat.CSV, bytes("\u001F\u008B\b"), "The file is compressed by gzip; send what is in it"),
                Arguments.of(
                        RowFormat.CSV,
                        bytes("%PDF-1.7"),
                        "The file is a PDF file, not text/csv; save it as CSV UTF-8 (comma delimited)"),
                Arguments.of(
                        RowFormat.CSV,
                        bytes("\r\n<!DOCTYPE html>"),
                        "The file is HTML or XML, not text/csv; save it as CSV UTF-8 (comma delimited)"),
                Arguments.of(
                        RowFormat.CSV,
                        bytes("[{\"indicator\":\"i\"}]"),
                        "The file is JSON, not CSV; send an array as application/json, an object per line as"
                                + " application/x-ndjson"),
                Arguments.of(
                        RowFormat.CSV,
                        "indicator,period,value\n".getBytes(StandardCharsets.UTF_16LE),
                        "The file must be in UTF-8; it looks like UTF-16 or UTF-32, as Excel's Unicode Text is; save it as"
                                + " CSV UTF-8 (comma delimited)"),
                Arguments.of(
                        RowFormat.CSV,
                        "指标,地区\n".getBytes(Charset.forName("GB18030")),
                        "Line 1 is not in UTF-8, it looks like GBK; save the file as CSV UTF-8"),
                Arguments.of(
                        RowFormat.CSV,
                        bytes("indicator,period,note\ni,2024,na\u00EFve caf\u00E9\n"),
                        "Line 2 is not in UTF-8; save the file as CSV UTF-8"),
                Arguments.of(
                        RowFormat.CSV,
                        bytes("indicator,period,note\ni,2024,\"open\ni,2025,x\n"),
                        "In the row that begins at line 2 a quote is opened and never closed; a quote inside a text is"
                                + " written twice (\"\")"),
                Arguments.of(
                        RowFormat.NDJSON,
                        bytes("[\n {\"indicator\":\"i\"}\n]"),
                        "Each object must stand in one line, but this JSON goes over many; send an array as"
                                + " application/json"),
                Arguments.of(
                        RowFormat.NDJSON,
                        bytes("indicator,period,value\ni,2024,1\n"),
                        "line 1 looks like the header row of a CSV; send it as text/csv"),
                Arguments.of(
                        RowFormat.JSON,
                        bytes("[{\"note\":\"\u00D6\u00D0\"}]"),
                        "The body is not in UTF-8 but perhaps in GBK; save it as UTF-8"),
                Arguments.of(
                        RowFormat.JSON,
                        bytes("{\"indicator\":\"i\"}\n{\"indicator\":\"j\"}\n"),
                        "The body must be a JSON array of objects; send an object per line as application/x-ndjson"),
                Arguments.of(
                        RowFormat.JSON,
                        bytes("indicator,period,value\ni,2024,1\n"),
                        "line 1 looks like the header row of a CSV; send it as text/csv"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_of_another_kind_is_refused_with_the_way_out(RowFormat format, byte[] file, String message) {
        assertThat(refused(format, file).detail().en()).isEqualTo(message);
    }

    @Test
    void a_column_that_is_only_written_otherwise_is_named() {
        Refusal refusal = refused(RowFormat.CSV, "Indicator,年份,Value\n".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal.violations())
                .extracting(violation -> violation.message().en())
                .containsExactly(
                        "is not a column; write indicator",
                        "is not a column; write period",
                        "is not a column; write value");
    }

    @Test
    void a_column_for_each_year_is_told_to_become_rows() {
        Refusal refusal = refused(RowFormat.CSV, "indicator,period,2021\ni,x,1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal.violations())
                .extracting(violation -> violation.message().en())
                .containsExactly(
                        "is a period, not a column; write a row for each period, the period in the column period"
                                + " and the value in value");
    }

    @Test
    void text_behind_a_closing_quote_is_told_in_plain_words() {
        Refusal refusal = refused(
                RowFormat.CSV, "indicator,period,value,note\ni,2021,1,\"so\" said\n".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal.violations())
                .extracting(violation -> violation.message().en())
                .containsExactly(
                        "In the row that begins at line 2 text goes on behind a closing quote; a quote inside a"
                                + " text is written twice (\"\"), and the whole text stands in quotes");
    }

    static Stream<Arguments> widths() {
        return Stream.of(
                Arguments.of(
                        "i,2024,1,234.5",
                        "has 4 cells, the header row 3; probably for the comma in 1,234.5: write 1234.5; text that holds a"
                                + " comma must stand in quotes"),
                Arguments.of(
                        "i,2024,1,5",
                        "has 4 cells, the header row 3; probably for the comma in 1,5: write 1.5; text that holds a comma"
                                + " must stand in quotes"),
                Arguments.of(
                        "i,2024,1,,",
                        "has 5 cells, the header row 3; the cells beyond are blank: delete the empty columns at the right of"
                                + " the spreadsheet and save again"),
                Arguments.of(
                        "i,x,2024,1",
                        "has 4 cells, the header row 3; text that holds a comma must stand in quotes, and a number holds"
                                + " none"),
                Arguments.of(
                        "i,2024",
                        "has 2 cells, the header row 3; cells are missing at its end, or a text holds a line break: such"
                                + " text must stand in quotes"));
    }

    @ParameterizedTest
    @MethodSource("widths")
    void a_row_of_other_width_says_what_is_likely(String row, String message) throws Exception {
        try (SourceRows rows = OpenObservations.open(
                RowFormat.CSV, new ByteArrayInputStream(bytes("indicator,period,value\ni,2023,1\n" + row + "\n")))) {
            rows.next();
            Violation violation = rows.next().unreadable();
            assertThat(violation.row()).isEqualTo(2);
            assertThat(violation.message().en()).isEqualTo(message);
        }
    }

    @Test
    void columns_that_a_spreadsheet_left_empty_are_passed_over() throws Exception {
        try (SourceRows rows = OpenObservations.open(
                RowFormat.CSV,
                new ByteArrayInputStream(bytes("indicator,,period,value,,\ni,,2021,1,,\ni,,2022,1,234,\n,,,,,\n")))) {
            assertThat(rows.next().members().get("period").asText()).isEqualTo("2021");
            Violation violation = rows.next().unreadable();
            assertThat(violation.rule()).isEqualTo("unnamed-column");
            assertThat(violation.row()).isEqualTo(2);
            assertThat(violation.message().en())
                    .isEqualTo(
                            "column 5 (234) has no name, but is filled: name it, or delete it in the spreadsheet and save"
                                    + " again");
            assertThat(rows.next()).isNull();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Refusal refused(RowFormat format, byte[] file) {
        return catchThrowableOfType(Refusal.class, () -> {
            try (SourceRows rows = OpenObservations.open(format, new ByteArrayInputStream(file))) {
                while (rows.next() != null) {
                    // Only read to its end.
                }
            }
        });
    }
}
