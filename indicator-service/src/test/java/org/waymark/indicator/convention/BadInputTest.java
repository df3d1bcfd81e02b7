package org.waymark.indicator.convention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;

/** What no client should send is its own fault, and said so: never a 500. */
@QuarkusTest
class BadInputTest {
    @ParameterizedTest
    @CsvSource({
        "/indicators/x%00, 404",
        "/indicators/x%00?version=1, 404",
        "/indicators/x%00/observations, 404",
        "/plans/x%00, 404",
        "/plans/x%00?version=1, 404",
        "/plans/x%00?asOf=2022-01-01, 404",
        "/plans/x%00/targets, 404",
        "/plans/x/targets/y%00, 404",
        "/plans/x/targets/y?area=%00, 422",
        "/indicators/{indicator}/observations?area=%00, 422",
        "/indicators/{indicator}/observations?breakdown=%00, 422",
        "/indicators/{indicator}/observations?period=%00, 422",
        "/indicators/{indicator}/observations?knownAt=%2B999999999-01-01T00:00:00Z, 422",
        "/indicators/{indicator}/observations?knownAt=-0001-01-01T00:00:00Z, 422",
        "/indicators/{indicator}/observations?knownAt=9999-12-31T23:59:59-01:00, 422",
        "/indicators/{indicator}/observations?asOf=0000-01-01, 422",
        "/indicators/{indicator}/observations?cursor=%00, 422",
        "/indicators/x%00/due, 404",
        "/agencies/x%00/due, 404",
        // +999999999-01-01/x/CN/2025
        "/indicators/{indicator}/due?cursor=Kzk5OTk5OTk5OS0wMS0wMS94L0NOLzIwMjU, 400",
        "/agencies/x/due?cursor=Kzk5OTk5OTk5OS0wMS0wMS94L0NOLzIwMjU, 400",
    })
    void what_no_address_can_hold_is_not_found_or_refused(String address, int status) {
        Response answer =
                given().urlEncodingEnabled(false).get("/api/v1" + address.replace("{indicator}", newIndicator()));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en;q=2", "q=x", "en;q=", ";", "a-b-c-d-e", "*", ""})
    void a_language_nobody_can_read_is_answered_in_english(String language) {
        given().header("Accept-Language", language)
                .get("/api/v1/indicators/none")
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no indicator none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";",
                "text",
                "text/",
                "/csv",
                "text/csv;q=x",
                "text/csv;q=",
                "text/csv;q",
                "text/csv;q=2",
                "text/csv;q=-1",
                "text/csv;q=NaN",
                "text/csv, ;q=1"
            })
    void an_accept_nobody_can_read_is_named(String accept) {
        for (String address : List.of("/indicators/none/observations", "/indicators", "/changes", "/imports/none")) {
            given().header("Accept", accept)
                    .get("/api/v1" + address)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("detail", equalTo("The Accept header cannot be read: " + accept));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "*",
                "application/json,",
                "application/json;",
                "application/json; ",
                "application/json;q=.2",
                "application/json; Q=0.5; charset=utf-8",
                "application/json;charset=\"utf-8\"",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"
            })
    void an_accept_that_says_little_is_answered(String accept) {
        for (String address : List.of("/indicators/" + newIndicator() + "/observations", "/indicators", "/changes")) {
            Response answer = given().header("Accept", accept).get("/api/v1" + address);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        }
        submitter("cnipa")
                .header("Accept", accept)
                .body("{\"period\":\"2024\",\"value\":1}")
                .post("/api/v1/indicators/" + newIndicator() + "/observations")
                .then()
                .statusCode(201);
    }

    @Test
    void a_token_of_nobody_is_refused() {
        given().auth()
                .oauth2(BackingServices.tokenOf(null, "cnipa", "submitter"))
                .contentType("application/json")
                .body("{\"period\":\"2024\",\"value\":1}")
                .post("/api/v1/indicators/" + newIndicator() + "/observations")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void a_body_wrong_in_a_hundred_thousand_ways_gets_a_small_answer() {
        String body =
                IntStream.range(0, 100_000).mapToObj(n -> "\"" + n + "\":0").collect(Collectors.joining(",", "{", "}"));
        Response answer = submitter("cnipa")
                .header("Idempotency-Key", "wrong-in-many-ways")
                .body(body)
                .post("/api/v1/indicators/" + newIndicator() + "/observations");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("detail")).endsWith("errors holds the first 1000");
        assertThat(answer.asByteArray()).hasSizeLessThan(1024 * 1024);
    }
}
