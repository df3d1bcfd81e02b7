package org.waymark.indicator.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.bulk.BulkRequest.Mode;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.rows.RowFormat;

/** An error says what it saw and how to write it, wherever the text came in. */
@QuarkusTest
class TellingErrorsTest {
    private static final Map<String, String> NUMBERS = Map.of(
            "１２.６", "holds full-width digits; write 12.6",
            "−5", "holds − (U+2212), which is not the minus sign -; write -5",
            "1,234.5", "holds thousands separators; write 1234.5",
            "5.6%", "holds the sign %; write the number alone in the unit of the indicator: 5.6 where that is percent",
            "1.5万",
                    "1.5万 is 1.5 × 10000, and the unit of the indicator is NUMBER × 10^0; nothing is converted here: write"
                            + " 15000",
            "12.3 p", "holds the flag p; write 12.3 and the flag in status, such as P",
            "7 ", "holds a trailing space; write 7",
            ":",
                    ": stands for a missing value; leave value blank and give missingReason where there is none, such as"
                            + " NOT_COLLECTED, with a status such as O",
            "-",
                    "- stands for a missing value or for zero (then write 0); leave value blank and give missingReason where"
                            + " there is none, such as NOT_COLLECTED, with a status such as O");
    private static final Map<String, String> PERIODS = Map.of(
            "2010-W53", "2010 has 52 weeks",
            "2021-02-29", "2021 has no 29 February",
            "2010M1", "2010M1 is written 2010-01",
            "2023年1-6月", "2023年1-6月 is written 2023-01-01/P6M",
            "2023 ", "holds a trailing space; write 2023");

    @Inject
    ImportFiles files;

    private String indicator;

    @BeforeEach
    void anIndicator() {
        indicator = newIndicator();
    }

    @Test
    void numbers_in_a_file_and_in_a_single_submission() {
        NUMBERS.forEach((sent, message) -> {
            Refusal refusal =
                    refused("indicator,period,value\n" + indicator + ",2022,\"" + sent + "\"\n", RowFormat.CSV);
            assertThat(refusal.violations())
                    .extracting(
                            Violation::pointer, violation -> violation.message().en())
                    .containsExactly(tuple("/value", message));
            submitter("cnipa")
                    .header("Accept-Language", "en")
                    .body("{\"period\":\"2022\",\"value\":\"" + sent + "\"}")
                    .post("/api/v1/indicators/" + indicator + "/observations")
                    .then()
                    .statusCode(422)
                    .body("errors.message", contains(message));
        });
        assertThat(refused("indicator,period,value,numerator\n" + indicator + ",2022,1,\"1,234.5\"\n", RowFormat.CSV)
                        .violations())
                .extracting(Violation::pointer, violation -> violation.message().en())
                .containsExactly(tuple("/numerator", "holds thousands separators; write 1234.5"));
    }

    @Test
    void no_number_is_advised_that_is_not_the_one_meant() {
        String alone = "is no number; write one number alone, with a point for decimals, such as 12.5 or -0.3";
        String bound =
                "is a bound or an approximation, not a number; write one number alone, with a point for decimals,"
                        + " such as 12.5 or -0.3; note takes the words";
        Map.of(
                        "1万2千", alone,
                        "5千克", alone,
                        "12万以上", bound,
                        "1.5万余", bound,
                        "3千亿",
                                "3千亿 is 3 × 100000000000, and the unit of the indicator is NUMBER × 10^0; nothing is converted"
                                        + " here: write 300000000000")
                .forEach((sent, message) -> assertThat(
                                refused("indicator,period,value\n" + indicator + ",2022," + sent + "\n", RowFormat.CSV)
                                        .violations())
                        .extracting(violation -> violation.message().en())
                        .containsExactly(message));
    }

    @Test
    void blank_text_in_json_is_told_what_to_write_there() {
        submitter("cnipa")
                .header("Accept-Language", "en")
                .body("{\"period\":\"2022\",\"value\":\" \",\"missingReason\":\"NOT_COLLECTED\"}")
                .post("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .statusCode(422)
                .body(
                        "errors.message",
                        contains("is blank text, not a number; where there is no value write null or leave it out, and"
                                + " give missingReason, such as NOT_COLLECTED"));
    }

    @Test
    void periods_in_a_file_in_a_single_submission_and_in_a_parameter() {
        PERIODS.forEach((sent, message) -> {
            Refusal refusal = refused("indicator,period,value\n" + indicator + "," + sent + ",1\n", RowFormat.CSV);
            assertThat(refusal.violations())
                    .extracting(
                            Violation::pointer, violation -> violation.message().en())
                    .containsExactly(tuple("/period", message));
            submitter("cnipa")
                    .header("Accept-Language", "en")
                    .body("{\"period\":\"" + sent + "\",\"value\":1}")
                    .post("/api/v1/indicators/" + indicator + "/observations")
                    .then()
                    .statusCode(422)
                    .body("errors.message", contains(message));
            given().header("Accept-Language", "en")
                    .queryParam("from", sent)
                    .get("/api/v1/indicators/" + indicator + "/observations")
                    .then()
                    .statusCode(422)
                    .body("errors.message", contains(message));
        });
        submitter("cnipa")
                .header("Accept-Language", "zh")
                .body("{\"period\":2022,\"value\":1,\"releasedAt\":\"2023/1/15\"}")
                .post("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .statusCode(422)
                .body("errors.message", containsInAnyOrder("应为文本：请写 \"2022\"", "2023/1/15 应写作 2023-01-15"));
    }

    @Test
    void codes_with_spaces_and_in_other_case() {
        assertThat(refused(
                                "indicator,period,value,status\n" + indicator + " ,2022,1,A\n" + indicator
                                        + ",2022,1,p \n",
                                RowFormat.CSV)
                        .violations())
                .extracting(Violation::row, Violation::pointer, violation -> violation
                        .message()
                        .en())
                .containsExactly(
                        tuple(1, "/indicator", "holds a trailing space; write " + indicator),
                        tuple(2, "/status", "holds a trailing space; write P"));
    }

    @Test
    void nan_in_sdmx_csv_is_missing_where_the_status_says_so() {
        String file = "STRUCTURE,STRUCTURE_ID,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n"
                + "dataflow,X,%1$s,2021,NaN,M\ndataflow,X,%1$s,2022,NaN,L\n";
        assertThat(files.run(file.formatted(indicator), RowFormat.SDMX_CSV, Mode.ATOMIC, false, null)
                        .recorded())
                .isEqualTo(2);
        given().get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items[0].value", nullValue())
                .body("items.status", contains("M", "L"))
                .body("items.missingReason", contains("NOT_APPLICABLE", "NOT_COLLECTED"));
        Refusal refusal = refused(
                "STRUCTURE,STRUCTURE_ID,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS\ndataflow,X," + indicator
                        + ",2023,NaN,A\n",
                RowFormat.SDMX_CSV);
        assertThat(refusal.violations())
                .extracting(Violation::pointer, violation -> violation.message().en())
                .containsExactly(tuple(
                        "/OBS_VALUE",
                        "NaN stands for a missing value; leave value blank and give missingReason where there is none,"
                                + " such as NOT_COLLECTED, with a status such as O; status A says that there is one"));
    }

    @Test
    void nan_in_csv_is_an_error_and_nothing_is_recorded() {
        assertThat(refused("indicator,period,value,status\n" + indicator + ",2023,NaN,M\n", RowFormat.CSV)
                        .violations())
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple("/value", "type"));
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items.size()", equalTo(0));
    }

    private Refusal refused(String file, RowFormat format) {
        return catchThrowableOfType(Refusal.class, () -> files.run(file, format, Mode.ATOMIC, false, null));
    }
}
