package org.waymark.project.rating;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.waymark.project.progress.Reporting.define;
import static org.waymark.project.progress.Reporting.office;
import static org.waymark.project.progress.Reporting.reporter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;
import org.waymark.project.progress.Reporting;

@QuarkusTest
class OfficeRatingTest extends ProjectServiceTest {
    private static final String RATING = "/api/v1/projects/p/office-ratings/2023-Q2";

    @BeforeEach
    void a_project() {
        define("p", Reporting.PROJECT);
    }

    @Test
    void a_rating_is_replaced_against_the_one_that_was_read_and_none_is_overwritten() {
        put("If-None-Match", "*", "AMBER", ",\"on\":\"2023-08-01\"")
                .statusCode(201)
                .body("version", is(1));
        put("If-None-Match", "*", "AMBER", "").statusCode(200).body("version", is(1));
        String etag = office().get(RATING).then().statusCode(200).extract().header("ETag");

        put("If-Match", etag, "RED", "").statusCode(200).body("version", is(2)).body("rating", equalTo("RED"));

        put("If-Match", etag, "GREEN", "")
                .statusCode(412)
                .body("differing", contains("rating"))
                .body("currentEtag", equalTo(office().get(RATING).header("ETag")));
        office().get("/api/v1/projects/p/ratings").then().body("items.rating", contains("AMBER", "RED"));
        office().get(RATING + "?asOf=2023-08-01").then().body("rating", equalTo("AMBER"));
    }

    @Test
    void a_rating_is_read_by_insiders_until_it_is_published() {
        String id = put("If-None-Match", "*", "AMBER", "").extract().path("id");
        reporter("spc").get(RATING).then().statusCode(200);
        given().get(RATING).then().statusCode(404);

        office().body("{\"decision\":\"PUBLISH\"}")
                .post("/api/v1/projects/p/ratings/" + id + "/decisions")
                .then()
                .statusCode(200);
        given().get(RATING).then().statusCode(200).body("rating", equalTo("AMBER"));

        put("If-Match", "*", "RED", "").statusCode(200);
        given().get(RATING).then().statusCode(200).body("rating", equalTo("AMBER"));
    }

    @Test
    void what_is_missing_or_wrong_is_said_at_once() {
        office().body("{\"rating\":\"PINK\",\"period\":\"2023-Q2\"}")
                .header("If-None-Match", "*")
                .put("/api/v1/projects/p/office-ratings/2023-Q9")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("?period", "/rating", "/reason", "/period"));
        office().body("{\"rating\":\"RED\",\"reason\":\"x\"}")
                .put(RATING)
                .then()
                .statusCode(428)
                .body("type", endsWith("precondition-required"));
        put("If-Match", "\"1\"", "RED", "").statusCode(412);
    }

    private static ValidatableResponse put(String header, String value, String rating, String more) {
        return office().header(header, value)
                .body("{\"rating\":\"%s\",\"reason\":\"Looked at\"%s}".formatted(rating, more))
                .put(RATING)
                .then();
    }
}
