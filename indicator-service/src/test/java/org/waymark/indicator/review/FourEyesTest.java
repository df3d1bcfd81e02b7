package org.waymark.indicator.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.backing.testing.OddTokens;
import org.waymark.indicator.Client;

/** Whoever submitted, by {@code sub} and {@code azp}, neither verifies nor publishes. */
@QuarkusTest
class FourEyesTest {
    @ParameterizedTest
    @CsvSource({
        "wang,   portal, wang,   portal, 403",
        "wang,   portal, wang,   office, 403",
        "wang,   portal, wang,         , 403",
        "wang,         , wang,   portal, 403",
        "wang,   portal, li,     portal, 200",
        "wang,   portal, li,     office, 200",
        "wang,         , li,           , 200",
        "wang,   portal, Wang,   portal, 200",
        "portal, portal, portal, portal, 403",
        "wang,   portal, portal, portal, 403",
        "wang,         , portal, portal, 200",
        "wang,   office, portal, portal, 200",
        "portal, portal, wang,   portal, 200",
        "wang,   portal, portal,       , 200",
        "anonymous,    , anonymous,    , 403",
    })
    void a_submitter_is_known_by_person_and_program(
            String submitter, String through, String publisher, String using, int status) {
        String indicator = Client.newReviewedIndicator(1);
        String id = as(submitter, through, "submitter")
                .body(Reviewing.VALUE)
                .post("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var answer = new Reviewing(indicator, id)
                .decide(as(publisher, using, "publisher"), "PUBLISH", 1, "")
                .statusCode(status);
        if (status == 403) {
            answer.body("type", equalTo("/problems/four-eyes"));
        }
    }

    private static RequestSpecification as(String subject, String client, String role) {
        String token = OddTokens.with(
                BackingServices.tokenOf(subject, "cnipa", role), "azp", client == null ? "" : "\"" + client + "\"");
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
