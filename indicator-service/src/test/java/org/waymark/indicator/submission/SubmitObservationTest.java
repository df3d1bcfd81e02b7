package org.waymark.indicator.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.path;
import static org.waymark.indicator.Client.submit;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmitObservationTest {
    private static final String FIRST = "{\"period\":\"2022\",\"value\":12.71,\"releasedAt\":\"2023-12-29\"}";
    private static final String REVISED =
            "{\"period\":\"2022\",\"value\":12.6,\"status\":\"E\",\"releasedAt\":\"2024-12-31\",\"releasedAtBasis\":\"DERIVED\",\"reason\":\"Census\"}";

    private String indicator;

    @BeforeEach
    void anIndicator() {
        indicator = newIndicator();
    }

    @Test
    void the_first_value_of_a_period_is_vintage_1() {
        String location = submit(indicator, FIRST)
                .statusCode(201)
                .body("indicator", equalTo(indicator))
                .body("area", equalTo("CN"))
                .body("breakdown", equalTo("_T"))
                .body("vintage", equalTo(1))
                .body("value", equalTo(12.71f))
                .body("status", equalTo("A"))
                .body("definitionVersion", equalTo(1))
                .body("agency", equalTo("cnipa"))
                .body("reviewState", equalTo("PUBLISHED"))
                .body("position", nullValue())
                .extract()
                .header("Location");
        given().get(path(location)).then().statusCode(200).body("value", equalTo(12.71f));
    }

    @Test
    void the_same_again_answers_what_is_recorded() {
        String id = submit(indicator, FIRST).statusCode(201).extract().path("id");
        submit(indicator, "{\"period\":\"2022\",\"value\":12.710,\"releasedAt\":\"2023-12-29\",\"note\":\"again\"}")
                .statusCode(200)
                .body("id", equalTo(id))
                .body("vintage", equalTo(1))
                .body("note", nullValue());
    }

    @Test
    void another_value_is_a_new_vintage_and_says_what_changed() {
        String id = submit(indicator, FIRST).extract().path("id");
        submit(indicator, REVISED)
                .statusCode(201)
                .body("id", equalTo(id))
                .body("vintage", equalTo(2))
                .body("changed", contains("value", "status", "releasedAt", "releasedAtBasis"));
        given().get("/api/v1/observations/" + id + "/vintages")
                .then()
                .body("items.vintage", contains(1, 2))
                .body("items.value", contains(12.71f, 12.6f));
    }

    @Test
    void the_same_as_an_earlier_vintage_records_nothing() {
        submit(indicator, FIRST);
        submit(indicator, REVISED);
        submit(indicator, FIRST).statusCode(200).body("vintage", equalTo(1));
        submit(indicator, REVISED).statusCode(200).body("vintage", equalTo(2));
    }

    @Test
    void an_earlier_value_comes_back_with_the_expected_vintage() {
        submit(indicator, FIRST);
        submit(indicator, REVISED);
        String back =
                "{\"period\":\"2022\",\"value\":12.71,\"releasedAt\":\"2025-06-30\",\"reason\":\"Census withdrawn\",\"expectedVintage\":%d}";
        submit(indicator, back.formatted(1))
                .statusCode(412)
                .body("type", equalTo("/problems/stale-precondition"))
                .body("currentVintage", equalTo(2));
        submit(indicator, back.formatted(2)).statusCode(201).body("vintage", equalTo(3));
    }

    @Test
    void a_published_value_changes_only_with_a_reason() {
        submit(indicator, FIRST);
        submit(indicator, "{\"period\":\"2022\",\"value\":12.6,\"releasedAt\":\"2024-12-31\"}")
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].rule", equalTo("reason-required"))
                .body("errors[0].pointer", equalTo("/reason"));
        submit(indicator, "{\"period\":\"2022\",\"value\":12.6,\"releasedAt\":\"2024-12-31\",\"reason\":\" \"}")
                .statusCode(422)
                .body("errors.rule", contains("reason-required"));
        submit(indicator, "{\"period\":\"2022\",\"value\":12.71,\"releasedAt\":\"2023-12-28\"}")
                .statusCode(201);
    }

    @Test
    void without_a_release_day_it_is_released_today() {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        submit(indicator, "{\"period\":\"2024\",\"value\":1}").statusCode(201).body("releasedAt", equalTo(today));
        submit(indicator, "{\"period\":\"2024\",\"value\":1}").statusCode(200).body("vintage", equalTo(1));
    }

    @Test
    void an_unknown_release_day_stays_unknown() {
        submit(indicator, "{\"period\":\"2018\",\"value\":11.6,\"releasedAt\":null,\"releasedAtBasis\":\"ASSUMED\"}")
                .statusCode(201)
                .body("releasedAt", nullValue())
                .body("releasedAtBasis", equalTo("ASSUMED"));
    }

    @Test
    void a_missing_value_has_a_reason_and_is_not_zero() {
        submit(indicator, "{\"period\":\"2023\",\"missingReason\":\"NOT_COLLECTED\"}")
                .statusCode(201)
                .body("value", nullValue())
                .body("status", equalTo("O"));
        submit(indicator, "{\"period\":\"2024\"}").statusCode(422).body("errors[0].pointer", equalTo("/missingReason"));
    }

    @Test
    void why_a_value_is_missing_is_a_code_not_a_sentence() {
        submit(indicator, "{\"period\":\"2024\",\"missingReason\":\"was not collected yet\"}")
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/missingReason"))
                .body("errors[0].message", containsString("NOT_COLLECTED"));
    }

    @Test
    void everything_that_is_wrong_is_reported_together() {
        submit(
                        indicator,
                        """
                        {"area":"Guangdong","period":"2022-Q5","value":"16","status":"X","colour":"red","releasedAt":"yesterday",
                         "unit":{"unitMeasure":"CNY","unitMultiplier":8}}
                        """)
                .statusCode(422)
                .header("Content-Type", containsString("application/problem+json"))
                .body("type", equalTo("/problems/rules-broken"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/area", "/period", "/value", "/status", "/colour", "/releasedAt", "/unit"));
    }

    @Test
    void only_a_provider_reports() {
        submitter("mps")
                .body(FIRST)
                .post("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-indicator"))
                .body("providers", contains("cnipa"));
    }

    @Test
    void without_a_token_nothing_is_written() {
        given().contentType("application/json")
                .body(FIRST)
                .post("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .statusCode(401)
                .header("Content-Type", containsString("application/problem+json"))
                .body("type", equalTo("/problems/unauthenticated"));
        given().auth()
                .oauth2("no.real.token")
                .contentType("application/json")
                .body(FIRST)
                .post("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void an_administrator_submits_on_behalf_of_an_agency() {
        String path = "/api/v1/indicators/" + indicator + "/observations";
        administrator().body(FIRST).post(path).then().statusCode(403);
        administrator()
                .body("{\"period\":\"2022\",\"value\":1,\"onBehalfOf\":\"cnipa\"}")
                .post(path)
                .then()
                .statusCode(201)
                .body("agency", equalTo("cnipa"));
    }

    @Test
    void an_embargoed_value_is_accepted_and_not_shown() {
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2).toString();
        String id = submit(indicator, "{\"period\":\"2025\",\"value\":9,\"releasedAt\":\"%s\"}".formatted(day))
                .statusCode(201)
                .extract()
                .path("id");
        given().get("/api/v1/observations/" + id).then().statusCode(404);
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items", hasSize(0));
    }

    @Test
    void an_unknown_indicator_is_named() {
        submit("no-such", FIRST)
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-indicator"))
                .body("detail", endsWith("no-such"));
    }

    @Test
    void a_changed_definition_is_what_the_next_observation_is_recorded_under() {
        submit(indicator, FIRST).body("definitionVersion", equalTo(1));
        administrator()
                .header("If-Match", "\"1\"")
                .body(org.waymark.indicator.Client.INDICATOR.replace("\"decimals\":2", "\"decimals\":3"))
                .put("/api/v1/indicators/" + indicator)
                .then()
                .statusCode(200);
        submit(indicator, "{\"period\":\"2023\",\"value\":13}").statusCode(201).body("definitionVersion", equalTo(2));
    }
}
