package org.waymark.indicator.convention;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.indicator.Client;

/** Whoever asks for a form that there is not learns which there are. */
@QuarkusTest
class NotAcceptableTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/api/v1/indicators, application/json",
        "/api/v1/indicators/{indicator}/observations, text/csv",
        "/api/v1/changes, application/cloudevents-batch+json",
        "/problems/not-found, application/json",
        "/schemas/org.waymark.target.set.v1.json, application/schema+json",
        "/asyncapi.yaml, application/yaml"
    })
    void a_reader_learns_what_there_is(String path, String offered) {
        String address = path.replace("{indicator}", Client.newIndicator());
        names(offered, given().accept("image/png").get(address).then());
    }

    @Test
    void a_writer_learns_what_there_is() {
        names(
                "application/json",
                Client.administrator()
                        .accept("image/png")
                        .contentType("application/json")
                        .body("{}")
                        .put("/api/v1/indicators/x")
                        .then());
        names(
                "text/csv",
                Client.administrator()
                        .accept("image/png")
                        .contentType("text/csv; charset=utf-8")
                        .body("indicator,period,value\n")
                        .post("/api/v1/observations")
                        .then());
    }

    private static void names(String offered, ValidatableResponse answer) {
        answer.statusCode(406)
                .body("type", equalTo("/problems/not-acceptable"))
                .body("offered", hasItem(offered))
                .body("detail", containsString(offered));
    }
}
