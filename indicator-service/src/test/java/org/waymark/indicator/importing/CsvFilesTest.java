package org.waymark.indicator.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.importing.ImportFiles.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.bulk.BulkRequest.Mode;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.indicator.review.SentEvents;

@QuarkusTest
class CsvFilesTest {
    @Inject
    ImportFiles files;

    private String indicator;

    @BeforeEach
    void anIndicator() {
        indicator = newIndicator();
    }

    @Test
    void csv_with_mark_crlf_quotes_and_blank_cells_is_read_as_it_is_meant() {
        String file = "\uFEFFindicator,period,value,missingReason,note,sourceTitle,sourceUrl\r\n"
                + indicator + ",2022,1.50,,\"a \"\"quoted\"\", note\",Bulletin,https://example.org/a\r\n"
                + indicator + ",2023,,NOT_COLLECTED,,,\r\n";
        assertThat(files.run(file, RowFormat.CSV, Mode.ATOMIC, false, null).recorded())
                .isEqualTo(2);
        given().get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items[0].value", equalTo(1.50f))
                .body("items[0].note", equalTo("a \"quoted\", note"))
                .body("items[0].sources[0].title", equalTo("Bulletin"))
                .body("items[1].value", equalTo(null))
                .body("items[1].missingReason", equalTo("NOT_COLLECTED"));
    }

    @Test
    void csv_errors_name_row_line_and_column() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> files.run(
                        "indicator,period,value,unitMeasure,unitMultiplier,note\r\n" + indicator
                                + ",2022,1x,NUMBER,4,\"two\nlines\"\r\n\r\n" + indicator + ",2023,1\r\n",
                        RowFormat.CSV,
                        Mode.ATOMIC,
                        false,
                        null));
        assertThat(refusal.violations())
                .extracting(Violation::row, Violation::line, Violation::pointer, Violation::rule)
                .containsExactly(
                        tuple(1, 2, "/value", "type"), tuple(1, 2, "/unitMeasure", "unit"), tuple(2, 5, "", "columns"));
    }

    @Test
    void sdmx_csv_appends_merges_and_deletes_by_row() throws Exception {
        files.stored(json(row("2022", "1"), row("2023", "2")));
        String header = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,REASON\n";
        String line = "dataflow,WAYMARK:OBSERVATIONS(1.0),%s," + indicator + ",CN,%s,%s,%s,%s\n";
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> files.run(
                        header + line.formatted("A", "2022", "7", "A", "x"),
                        RowFormat.SDMX_CSV,
                        Mode.ATOMIC,
                        false,
                        null));
        assertThat(refusal.violations())
                .extracting(Violation::pointer, violation -> violation.value().textValue(), Violation::rule)
                .containsExactly(tuple("/ACTION", "A", "exists-already"));
        assertThat(refusal.violations().get(0).message().en())
                .isEqualTo("is recorded as vintage 1 already; use MERGE to revise it");

        ImportReport report = files.run(
                header
                        + line.formatted("A", "2024", "7", "A", "")
                        + line.formatted("M", "2022", "1.1", "P", "Census")
                        + line.formatted("D", "2023", "", "", "Wrong series"),
                RowFormat.SDMX_CSV,
                Mode.ATOMIC,
                false,
                null);
        assertThat(report)
                .extracting(ImportReport::recorded, ImportReport::revised, ImportReport::withdrawn)
                .containsExactly(1L, 1L, 1L);
        assertThat(SentEvents.until(indicator, "2023", 2))
                .extracting(event -> event.envelope().type())
                .contains("org.waymark.observation.withdrawn.v1");
    }

    @Test
    void an_apostrophe_before_a_formula_is_the_spreadsheet_s_in_csv_and_the_sender_s_in_sdmx_csv() {
        String sdmx = "STRUCTURE,STRUCTURE_ID,INDICATOR,TIME_PERIOD,OBS_VALUE,COMMENT_OBS\n"
                + "dataflow,WAYMARK:OBSERVATIONS(1.0)," + indicator + ",2022,1,'=A1\n";
        files.run(sdmx, RowFormat.SDMX_CSV, Mode.ATOMIC, false, null);
        String csv = "indicator,period,value,note\n" + indicator + ",2023,1,'=A1\n";
        files.run(csv, RowFormat.CSV, Mode.ATOMIC, false, null);
        given().get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items.note", contains("'=A1", "=A1"));
    }

    private String row(String period, String value) {
        return "{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%s}".formatted(indicator, period, value);
    }
}
