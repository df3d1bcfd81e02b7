package org.waymark.reporting.preview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class PreviewTest {
    @Test
    void the_default_method_gives_attainment_and_pace() {
        preview(PreviewExample.LINEAR_TRAJECTORY)
                .statusCode(200)
                .body("method", equalTo("linear-trajectory"))
                .body("version", equalTo("1"))
                .body("verdict.attainment", equalTo("NOT_MET"))
                .body("verdict.pace", equalTo("AHEAD"))
                .body("value", equalTo(1.1121f))
                .body("score", nullValue())
                .body("intermediate.expected", equalTo(10.6333f))
                .body("intermediate.timeLead", equalTo(0.9f))
                .body("asOf", equalTo("2024-01-01"));
    }

    @Test
    void open_sdg_gives_its_code_with_every_step() {
        preview(PreviewExample.OPEN_SDG)
                .statusCode(200)
                .body("verdict", equalTo("substantial_progress"))
                .body("value", equalTo(0.952590179203217f))
                .body("parameters.epsilon", equalTo(0.001f))
                .body("parameters.limit", nullValue())
                .body("intermediate.variant", equalTo("QUANTITATIVE"))
                .body("intermediate.base.period", equalTo("2015"))
                .body("inputs.period", contains("2023"))
                .body("reason", nullValue())
                .body("experimental", empty());
    }

    @Test
    void open_sdg_without_a_target_judges_growth_and_shows_the_coefficient_of_its_limit() {
        preview(PreviewExample.OPEN_SDG_WITHOUT_TARGET)
                .statusCode(200)
                .body("verdict", equalTo("moderate_progress"))
                .body("parameters.limit", equalTo(100))
                .body("intermediate.variant", equalTo("QUALITATIVE"))
                .body("attainment", equalTo("NOT_ASSESSABLE"));
        preview(
                        """
                {"method": "open-sdg", "direction": "HIGHER_IS_BETTER", "parameters": {"limit": 100},
                 "baseline": {"period": "2016", "value": 66.6}, "observations": [{"period": "2023", "value": 71.4}]}
                """)
                .statusCode(200)
                .body("verdict", equalTo("moderate_progress"))
                .body("inputs.period", contains("2016", "2023"));
    }

    @Test
    void un_three_band_gives_a_number_and_escap_csi_no_verdict() {
        preview(PreviewExample.UN_THREE_BAND).statusCode(200).body("verdict", equalTo(3));
        preview(PreviewExample.ESCAP_CSI)
                .statusCode(200)
                .body("verdict", nullValue())
                .body("value", equalTo(5.93103448275862f))
                .body("intermediate.ahead", equalTo(true));
    }

    @Test
    void one_point_may_be_given_as_baseline_and_as_value() {
        String body =
                """
                {"method": "open-sdg", "direction": "HIGHER_IS_BETTER", "parameters": {"limit": 100},
                 "baseline": {"period": "2022", "value": 18.41}, "observations": [{"period": "2022", "value": %s}]}
                """;

        preview(body.formatted("18.410"))
                .statusCode(200)
                .body("verdict", equalTo("not_available"))
                .body("reason", equalTo("ONE_POINT"))
                .body("value", nullValue())
                .body("score", nullValue())
                .body("inputs.period", contains("2022"));
        preview(body.formatted("18.5"))
                .statusCode(422)
                .body("errors.rule", contains("given-once"))
                .body("errors.pointer", contains("/observations/0/period"));
    }

    @Test
    void what_is_not_computable_says_why() {
        preview("{\"method\": \"open-sdg\", \"direction\": \"LOWER_IS_BETTER\"}")
                .statusCode(200)
                .body("verdict", equalTo("not_available"))
                .body("reason", equalTo("NO_OBSERVATION"))
                .body("value", nullValue())
                .body("score", nullValue());
    }

    @Test
    void units_statuses_and_days_count_as_in_a_report() {
        preview(
                        """
                {"method": "un-three-band", "direction": "HIGHER_IS_BETTER", "asOf": "2024-06-30",
                 "unit": {"unitMeasure": "NUMBER", "unitMultiplier": 0},
                 "baseline": {"period": "2020", "value": 10000}, "targets": [{"period": "2030", "value": 20000}],
                 "observations": [
                   {"period": "2024", "value": 99},
                   {"period": "2023", "value": 1.5, "unit": {"unitMeasure": "NUMBER", "unitMultiplier": 4}},
                   {"period": "2022", "value": 5, "unit": {"unitMeasure": "CNY", "unitMultiplier": 0}},
                   {"period": "2021", "value": 11000, "status": "F"},
                   {"period": "2023-Q1", "value": 7}]}
                """)
                .statusCode(200)
                .body("verdict", equalTo(3))
                .body("inputs.period", contains("2023"))
                .body("inputs[0].value", equalTo(15000))
                .body("notCompared.reason", contains("FORECAST", "UNIT_CHANGED", "NOT_COMPARABLE"))
                .body("notYetKnown", contains("2024"));
    }

    @Test
    void everything_wrong_is_refused_together() {
        preview(
                        """
                {"method": "open-sdg", "direction": "UPWARDS", "baseline": {"period": "2030", "value": "14.5"},
                 "targets": [{"period": "2025", "value": 7}, {"period": "2024", "value": 7}],
                 "observations": [{"period": "2023", "value": 10, "status": "X"}, {"period": "2023", "value": 11},
                                  {"period": "2022-Q5", "unit": {"unitMeasure": "PT", "unitMultiplier": 0}}],
                 "parameters": {"epsilon": 0, "maxAge": 2}, "target": 3}
                """)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/direction",
                                "/baseline/value",
                                "/targets",
                                "/observations/0/status",
                                "/observations/1/period",
                                "/observations/2/period",
                                "/observations/2/value",
                                "/observations/2/unit",
                                "/parameters/epsilon",
                                "/parameters/maxAge",
                                "/target"));
        preview("{\"method\": \"crystal-ball\", \"direction\": \"MAINTAIN\", \"parameters\": {\"depth\": 3}}")
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].rule", equalTo("known-method"))
                .body("errors[0].message", containsString("un-three-band"));
        preview("{\"direction\": \"MAINTAIN\", \"direction\": \"MAINTAIN\"}").statusCode(400);
    }

    @Test
    void a_body_holds_so_many_values_and_no_more() {
        String value = "{\"period\": \"2023\", \"value\": 1}";
        preview("{\"direction\": \"MAINTAIN\", \"targets\": ["
                        + String.join(",", Collections.nCopies(PreviewRequest.MOST_TARGETS + 1, value)) + "]}")
                .statusCode(422)
                .body("errors.rule", org.hamcrest.Matchers.hasItem("too-many"));
    }

    @Test
    void a_key_changes_nothing_and_the_same_body_is_answered_the_same() {
        String first = preview(PreviewExample.OPEN_SDG).extract().asString();
        String again = given().header("Idempotency-Key", "preview-1")
                .auth()
                .oauth2(BackingServices.token("cnipa", "submitter"))
                .contentType(ContentType.JSON)
                .body(PreviewExample.OPEN_SDG)
                .post("/api/v1/assessments/preview")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        org.assertj.core.api.Assertions.assertThat(again).isEqualTo(first);
    }

    @Test
    void a_body_for_which_nobody_answers_is_small() {
        String larger = PreviewExample.OPEN_SDG + " ".repeat(31_000);
        preview(larger).statusCode(413).body("limit", equalTo(30_720));
        given().auth()
                .oauth2(BackingServices.token("cnipa", "submitter"))
                .contentType(ContentType.JSON)
                .body(larger)
                .post("/api/v1/assessments/preview")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse preview(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/assessments/preview")
                .then();
    }
}
