package org.waymark.project.promotion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.project.ProjectServiceTest;

@QuarkusTest
class PromotionResultTest extends ProjectServiceTest {
    private static final String PATH = "/api/v1/promotion-plans/p23/items/1/results/2023";
    private static final String DONE = PromotionPlans.result("DONE");

    @BeforeEach
    void a_promotion_plan() {
        as("office")
                .header("If-None-Match", "*")
                .body(PromotionPlans.serving("a"))
                .put("/api/v1/promotion-plans/p23")
                .then()
                .statusCode(201);
    }

    @Test
    void an_agency_of_the_item_reports_and_corrects_it() {
        put("samr", "submitter", "*", DONE)
                .statusCode(201)
                .body("result", equalTo("DONE"))
                .body("agency", equalTo("samr"))
                .body("evidence[0].documentNumber", equalTo("国知办函〔2023〕2号"));
        put("spc", "submitter", "\"1\"", PromotionPlans.result("NOT_DONE"))
                .statusCode(200)
                .body("version", is(2))
                .body("agency", equalTo("spc"));

        given().get(PATH + "?version=1").then().body("result", equalTo("DONE"));
        given().get(PATH).then().body("result", equalTo("NOT_DONE"));
        String known = given().get(PATH + "?version=1").path("recordedAt");
        given().queryParam("knownAt", known).get(PATH).then().body("result", equalTo("DONE"));
    }

    @Test
    void the_office_reports_for_nobody_and_others_do_not() {
        put("samr", "verifier", "*", DONE).statusCode(403);
        put("miit", "submitter", "*", DONE)
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-project"))
                .body("may", contains("samr", "spc"));
        put("cnipa", "office", "*", DONE).statusCode(201).body("agency", nullValue());
        put("cnipa", "office", "\"1\"", DONE.replace("{\"result\"", "{\"agency\":\"samr\",\"result\""))
                .statusCode(403);
    }

    @Test
    void whoever_carries_the_duties_of_an_agency_of_the_item_reports_for_it() {
        creating()
                .body("{\"name\":{\"en\":\"SAMR\"},\"validTo\":\"2024-01-01\",\"successor\":\"heir\"}")
                .put("/api/v1/agencies/samr")
                .then()
                .statusCode(201);
        put("heir", "submitter", "*", DONE).statusCode(201).body("agency", equalTo("samr"));

        creating()
                .body("{\"name\":{\"en\":\"SPC\"},\"validTo\":\"2024-01-01\",\"successor\":\"heir\"}")
                .put("/api/v1/agencies/spc")
                .then()
                .statusCode(201);
        put("heir", "submitter", "\"1\"", PromotionPlans.result("CONTINUING"))
                .statusCode(422)
                .body("errors.rule", contains("which-agency"));
        put("heir", "submitter", "\"1\"", DONE.replace("{\"result\"", "{\"agency\":\"spc\",\"result\""))
                .statusCode(200)
                .body("agency", equalTo("spc"));
    }

    @Test
    void it_counts_from_its_day() {
        put("samr", "submitter", "*", from("2024-01-15", "CONTINUING")).statusCode(201);
        put("samr", "submitter", "\"1\"", from("2024-03-01", "DONE"))
                .statusCode(200)
                .body("countsFrom", equalTo("2024-03-01"));

        given().get(PATH + "?asOf=2024-01-14").then().statusCode(404);
        given().get(PATH + "?asOf=2024-02-29").then().body("result", equalTo("CONTINUING"));
        given().get(PATH + "?asOf=2024-03-01").then().body("result", equalTo("DONE"));
        put("samr", "submitter", "\"2\"", from("2024-02-01", "NOT_DONE"))
                .statusCode(422)
                .body("errors.rule", contains("effective-from-order"));
        put("samr", "submitter", "\"2\"", from("2099-01-01", "NOT_DONE"))
                .statusCode(422)
                .body("errors.rule", contains("not-to-come"));
    }

    @Test
    void what_is_marked_as_a_state_secret_is_refused() {
        put("samr", "submitter", "*", DONE.replace("已完成", "【机密】纪要"))
                .statusCode(422)
                .body("errors.rule", contains("classified"));
    }

    private static String from(String day, String result) {
        return PromotionPlans.result(result).replace("{\"result\"", "{\"effectiveFrom\":\"" + day + "\",\"result\"");
    }

    private static ValidatableResponse put(String agency, String role, String replaced, String body) {
        return given().auth()
                .oauth2(BackingServices.token(agency, role))
                .contentType("application/json")
                .header(replaced.equals("*") ? "If-None-Match" : "If-Match", replaced)
                .body(body)
                .put(PATH)
                .then();
    }
}
