package org.waymark.indicator.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.waymark.indicator.Client.newIndicator;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who works on a spreadsheet gets it back with everything that is wrong, to hand it on to colleagues. */
@QuarkusTest
class AnnotatedFileTest {
    private final String key = UUID.randomUUID().toString();
    private String indicator;
    private String rows;

    @BeforeEach
    void aFileWithOneWrongRow() {
        indicator = newIndicator();
        rows = "indicator,period,value,note\n"
                + indicator + ",2022,1,\"a, \"\"quoted\"\" note\"\n"
                + indicator + ",2023-Q9,one,\n"
                + indicator + ",2024,3,\n";
    }

    @Test
    void each_row_comes_back_with_its_outcome_and_all_its_errors() {
        Response refused = Bulk.of(Bulk.CSV, rows).accept(Bulk.CSV).post(Bulk.PATH);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(refused.asString().lines())
                .hasSize(4)
                .first()
                .isEqualTo("indicator,period,value,note,outcome,errors");
        assertThat(refused.asString())
                .contains("\"a, \"\"quoted\"\" note\",NOT_TAKEN,")
                .contains(",REJECTED,")
                .contains("period: ")
                .contains(" | ")
                .contains("value: ")
                .contains(indicator + ",2024,3,,NOT_TAKEN,");
        assertThat(Bulk.recorded(indicator)).isZero();
    }

    @Test
    void what_is_taken_in_part_says_so() {
        Response taken = Bulk.of(Bulk.CSV, rows).accept(Bulk.CSV).post(Bulk.PATH + "?mode=partial");
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.asString().lines())
                .anySatisfy(line -> assertThat(line).startsWith(indicator + ",2024,3,,TAKEN"));
        assertThat(Bulk.recorded(indicator)).isEqualTo(2);
    }

    @Test
    void sdmx_comes_back_as_sdmx_and_can_be_sent_again() {
        String sdmx = "application/vnd.sdmx.data+csv";
        String wrong = "STRUCTURE,STRUCTURE_ID,INDICATOR,TIME_PERIOD,OBS_VALUE\ndataflow,WAYMARK:OBSERVATIONS(1.0),"
                + indicator + ",2024-Q9,1\n";
        for (String accepted : new String[] {Bulk.CSV, sdmx, sdmx + ";version=2.0.0"}) {
            Response refused = Bulk.of(sdmx, wrong).accept(accepted).post(Bulk.PATH);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.contentType()).isEqualTo(sdmx + ";version=2.0.0");
            assertThat(refused.asString()).contains(",REJECTED,");
            Bulk.post(sdmx, refused.asString().replace("2024-Q9", "2024"))
                    .then()
                    .statusCode(200);
        }
        assertThat(Bulk.recorded(indicator)).isEqualTo(1);
    }

    @Test
    void a_dry_run_comes_back_with_the_difference_it_would_make() {
        Bulk.post(Bulk.CSV, "indicator,period,value\n" + indicator + ",2022,123456789.123456789\n")
                .then()
                .statusCode(200);
        Response rehearsed = Bulk.of(
                        Bulk.CSV, "indicator,period,value\n" + indicator + ",2022,2\n" + indicator + ",2023,3\n")
                .accept(Bulk.CSV)
                .post(Bulk.PATH + "?dryRun=true&reason=Census");
        assertThat(rehearsed.statusCode()).isEqualTo(200);
        assertThat(rehearsed.asString())
                .isEqualTo("indicator,period,value,outcome,previousValue,errors\n" + indicator
                        + ",2022,2,REVISED,123456789.123456789,\n" + indicator + ",2023,3,RECORDED,,\n");
        Bulk.post(Bulk.CSV, rehearsed.asString())
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("reason-required"));
    }

    @Test
    void a_byte_order_mark_comes_when_it_is_asked_for_and_formulas_are_quoted_and_read_again() {
        String file = "indicator,period,value,note\n" + indicator + ",2022,-1,=知识()\n" + indicator + ",2023,2,-5\n";
        Response rehearsed = Bulk.of(Bulk.CSV, file).accept(Bulk.CSV).post(Bulk.PATH + "?dryRun=true&bom=true");
        assertThat(rehearsed.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(rehearsed.asString())
                .isEqualTo("\uFEFFindicator,period,value,note,outcome,previousValue,errors\n" + indicator
                        + ",2022,-1,'=知识(),RECORDED,,\n" + indicator + ",2023,2,-5,RECORDED,,\n");
        Bulk.post(Bulk.CSV, rehearsed.asString()).then().statusCode(200).body("recorded", equalTo(2));
        given().get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items.note", contains("=知识()", "-5"));
        Bulk.of(Bulk.CSV, file)
                .accept(Bulk.CSV)
                .post(Bulk.PATH + "?bom=maybe")
                .then()
                .statusCode(400);
    }

    @Test
    void the_messages_come_in_the_reader_s_language() {
        assertThat(Bulk.of(Bulk.CSV, rows)
                        .accept(Bulk.CSV)
                        .header("Accept-Language", "zh-CN")
                        .post(Bulk.PATH)
                        .asString())
                .contains("period: 一年有 4 个季度");
    }

    @Test
    void a_retry_gets_the_same_file() {
        for (String mode : new String[] {"?mode=atomic", "?mode=partial"}) {
            Response first = annotated(key + mode, mode);
            Response again = annotated(key + mode, mode);
            assertThat(again.asString()).isEqualTo(first.asString());
            assertThat(again.statusCode()).isEqualTo(first.statusCode());
            assertThat(first.header("Idempotency-Replayed")).isNull();
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        }
    }

    private Response annotated(String key, String mode) {
        return Bulk.of(Bulk.CSV, rows)
                .accept(Bulk.CSV)
                .header("Idempotency-Key", key)
                .post(Bulk.PATH + mode);
    }

    @Test
    void only_what_came_as_csv_goes_back_as_csv() {
        Bulk.of(Bulk.NDJSON, Bulk.ndjson(indicator, 1))
                .accept(Bulk.CSV)
                .post(Bulk.PATH)
                .then()
                .statusCode(406)
                .body("type", equalTo("/problems/not-acceptable"));
        assertThat(Bulk.recorded(indicator)).isZero();
    }
}
