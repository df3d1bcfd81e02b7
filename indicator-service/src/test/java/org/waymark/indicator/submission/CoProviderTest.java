package org.waymark.indicator.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.as;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.review.Reviewing;

/** Two agencies report the same area: what one has not made public is not the other's business. */
@QuarkusTest
class CoProviderTest {
    private static final String EMBARGOED = "{\"area\":\"CN-44\",\"period\":\"2025\",\"value\":5,\"releasedAt\":\""
            + LocalDate.now().plusDays(200) + "\",\"note\":\"Secret\"%s}";
    private static final String PUBLIC =
            "{\"area\":\"CN-44\",\"period\":\"2025\",\"value\":%d,\"releasedAt\":\"2026-01-15\",\"reason\":\"Census\"}";

    private String indicator;

    @BeforeEach
    void anIndicatorOfTwoProviders() {
        indicator = newCode("shared");
        put(
                        "/api/v1/indicators/" + indicator,
                        INDICATOR.replace(
                                "\"providers\":[", "\"providers\":[{\"agency\":\"gd\",\"areas\":[\"CN-44\"]},"))
                .statusCode(201);
    }

    @Test
    void the_same_as_anothers_embargoed_value_is_a_new_vintage() {
        submit("gd", EMBARGOED.formatted("")).statusCode(201);
        submit("cnipa", EMBARGOED.formatted(""))
                .statusCode(201)
                .body("vintage", equalTo(2))
                .body("agency", equalTo("cnipa"))
                .body("changed", empty());
        submit("gd", EMBARGOED.formatted("")).statusCode(200).body("vintage", equalTo(1));
        submit("cnipa", EMBARGOED.formatted("")).statusCode(200).body("vintage", equalTo(2));
    }

    @Test
    void the_same_as_anothers_public_value_is_that_value() {
        submit("gd", PUBLIC.formatted(5)).statusCode(201);
        submit("cnipa", PUBLIC.formatted(5))
                .statusCode(200)
                .body("vintage", equalTo(1))
                .body("agency", equalTo("gd"));
    }

    @Test
    void a_stale_expectation_does_not_say_in_what_anothers_embargoed_value_differs() {
        submit("gd", EMBARGOED.formatted("")).statusCode(201);
        String elsewhere = EMBARGOED.replace("5,", "6,").formatted(",\"expectedVintage\":0");
        submit("cnipa", elsewhere)
                .statusCode(412)
                .body("currentVintage", equalTo(1))
                .body("differing", empty());
        submit("gd", elsewhere).statusCode(412).body("differing", contains("value"));
    }

    @Test
    void nor_does_a_stale_decision() {
        String id = submit("cnipa", EMBARGOED.replace("5,", "4,").formatted(""))
                .statusCode(201)
                .extract()
                .path("id");
        submit("cnipa", EMBARGOED.replace("5,", "6,").formatted("")).statusCode(201);
        submit("gd", EMBARGOED.formatted("")).statusCode(201);
        Reviewing reviewing = new Reviewing(indicator, id);
        reviewing.decide(person("cnipa"), "PUBLISH", 1, "").statusCode(412).body("differing", empty());
        reviewing
                .decide(as("an-auditor", "cnipa", "publisher", "auditor"), "PUBLISH", 1, "")
                .statusCode(412)
                .body("differing", contains("value"));
    }

    @Test
    void nor_does_a_later_vintage_say_what_has_changed_since_a_decision_on_it() {
        String id =
                submit("gd", EMBARGOED.formatted("")).statusCode(201).extract().path("id");
        new Reviewing(indicator, id)
                .decide(
                        person("gd"),
                        "RESCHEDULE",
                        1,
                        ",\"releasedAt\":\"" + LocalDate.now().plusDays(231) + "\"")
                .statusCode(200);
        submit("cnipa", EMBARGOED.replace("5,", "6,").formatted("")).statusCode(201);
        String vintages = "/api/v1/observations/" + id + "/vintages";
        given().spec(person("cnipa"))
                .get(vintages)
                .then()
                .body("items.vintage", contains(2))
                .body("items.changedSinceDecision", contains(nullValue()));
        given().spec(as("an-auditor", "cnipa", "auditor"))
                .get(vintages)
                .then()
                .body("items.changedSinceDecision[1]", contains("value", "releasedAt"));
    }

    @Test
    void rules_compare_with_ones_own_embargoed_value_alone() {
        put("/api/v1/indicators/" + indicator + "/rules", "{\"rules\":[{\"kind\":\"NON_DECREASING\"}]}")
                .statusCode(201);
        submit("gd", EMBARGOED.formatted("")).statusCode(201);
        String lower = EMBARGOED.replace("2025", "2026").replace("5,", "4,").formatted("");
        submit("gd", lower).statusCode(422).body("errors.rule", contains("non-decreasing"));
        submit("cnipa", lower).statusCode(201);
    }

    @Test
    void nor_does_a_file() {
        submit("gd", EMBARGOED.formatted("")).statusCode(201);
        String file = "[" + EMBARGOED.formatted(",\"indicator\":\"" + indicator + "\"") + "]";
        post("cnipa", "/api/v1/observations?dryRun=true", file)
                .statusCode(200)
                .body("unchanged", equalTo(0))
                .body("revised", equalTo(1));
        post("gd", "/api/v1/observations?dryRun=true", file).statusCode(200).body("unchanged", equalTo(1));
    }

    private ValidatableResponse submit(String agency, String body) {
        return post(agency, "/api/v1/indicators/" + indicator + "/observations", body);
    }

    private static ValidatableResponse post(String agency, String path, String body) {
        return given().spec(person(agency)).body(body).post(path).then();
    }

    private static RequestSpecification person(String agency) {
        return as(agency + "-system", agency, "submitter", "publisher");
    }
}
