package org.waymark.indicator.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.as;
import static org.waymark.indicator.Client.newReviewedIndicator;
import static org.waymark.indicator.Client.path;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.review.Reviewing;

@QuarkusTest
class HistoryTest {
    @Test
    void what_was_submitted_is_where_its_location_says_for_those_who_see_drafts() {
        String location = path(submitter("cnipa")
                .body(Reviewing.VALUE)
                .post("/api/v1/indicators/" + newReviewedIndicator(1) + "/observations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
        for (RequestSpecification insider :
                List.of(submitter("cnipa"), as("o", "samr", "office"), as("a", "samr", "auditor"))) {
            insider.get(location)
                    .then()
                    .statusCode(200)
                    .header("Vary", containsString("Authorization"))
                    .body("reviewState", equalTo("SUBMITTED"))
                    .body("value", equalTo(5));
        }
        given().get(location).then().statusCode(404);
        submitter("mofcom").get(location).then().statusCode(404);
    }

    @Test
    void an_embargoed_value_is_found_there_until_another_one_is_public() {
        Reviewing embargoed = Reviewing.submitted(
                0,
                Reviewing.VALUE.replace(
                        "2025-01-15", LocalDate.now().plusDays(9).toString()));
        String address = "/api/v1/observations/" + embargoed.id();
        submitter("cnipa").get(address).then().statusCode(200).body("reviewState", equalTo("PUBLISHED"));
        embargoed.counts().statusCode(404);

        embargoed
                .submitAgain(Reviewing.VALUE.replace("}", ",\"reason\":\"Census\"}"))
                .statusCode(201);
        embargoed.counts().statusCode(200).body("vintage", equalTo(2));
        submitter("cnipa").get(address).then().body("vintage", equalTo(2));
    }

    @Test
    void who_submitted_is_shown_to_those_who_see_drafts() {
        Reviewing published = Reviewing.submitted(0);
        administrator()
                .body(Reviewing.VALUE.replace("}", ",\"status\":\"P\",\"onBehalfOf\":\"cnipa\"}"))
                .post("/api/v1/indicators/" + published.indicator() + "/observations")
                .then()
                .statusCode(201);
        for (String insider : List.of("verifier", "auditor")) {
            published
                    .vintages(Reviewing.person(insider))
                    .body("items.submittedBy", contains("cnipa-system", "catalogue"))
                    .body("items.onBehalf", contains(false, true));
        }
        published
                .vintages(given())
                .body("items.submittedBy", contains(nullValue(), nullValue()))
                .body("items.onBehalf", contains(nullValue(), nullValue()));
    }
}
