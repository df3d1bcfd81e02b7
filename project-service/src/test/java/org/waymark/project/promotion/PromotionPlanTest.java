package org.waymark.project.promotion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;

@QuarkusTest
class PromotionPlanTest extends ProjectServiceTest {
    @BeforeEach
    void projects() {
        for (String code : new String[] {"a", "b"}) {
            creating()
                    .body("{\"plan\":\"ipr-14fyp\",\"name\":{\"en\":\"P\"},\"responsibility\":{\"known\":false,"
                            + "\"effectiveFrom\":\"2021-10-28\"}}")
                    .put("/api/v1/projects/" + code)
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void it_is_shown_with_its_items_and_listed_without() {
        put("p23", "*", PromotionPlans.serving("a", "b"))
                .statusCode(201)
                .header("ETag", startsWith("\"1-"))
                .body("parts[0].sections[0].items.number", contains(1, 2));
        put("p24", "*", PromotionPlans.serving("b").replace("\"ipr-14fyp\"", ""))
                .statusCode(201);

        given().get("/api/v1/promotion-plans/p23")
                .then()
                .body("period", equalTo("2023"))
                .body("parts[0].sections[0].items[0].agencies.agency", contains("samr", "spc"))
                .body("later", empty());
        given().get("/api/v1/promotion-plans")
                .then()
                .body("items.code", contains("p23", "p24"))
                .body("items.items", contains(2, 1))
                .body("items[0].parts", nullValue());
        given().get("/api/v1/promotion-plans?plan=ipr-14fyp").then().body("items.code", contains("p23"));
        String next = given().get("/api/v1/promotion-plans?limit=1").path("next");
        given().get("/api/v1/promotion-plans?cursor=" + next).then().body("items.code", contains("p24"));
    }

    @Test
    void it_holds_from_its_release_and_a_change_from_its_day() {
        put("p23", "*", PromotionPlans.serving("a")).statusCode(201);
        put("p23", "\"1\"", PromotionPlans.from("\"2023-10-01\"", "a", "b")).statusCode(200);

        given().get("/api/v1/promotion-plans/p23?asOf=2023-07-26").then().statusCode(404);
        given().get("/api/v1/promotion-plans?asOf=2023-07-26").then().body("items", empty());
        given().get("/api/v1/promotion-plans/p23?asOf=2023-09-30")
                .then()
                .body("version", is(1))
                .body("later.effectiveFrom", contains("2023-10-01"));
        given().get("/api/v1/promotion-plans/p23?asOf=2023-10-01").then().body("version", is(2));
        String known = given().get("/api/v1/promotion-plans/p23?version=1").path("recordedAt");
        given().queryParam("knownAt", known)
                .get("/api/v1/promotion-plans/p23")
                .then()
                .body("version", is(1));
        put("p23", "\"2\"", PromotionPlans.serving("b"))
                .statusCode(422)
                .body("errors.rule", contains("effective-from-required"));
    }

    @Test
    void a_number_stands_once_in_the_whole() {
        put("p23", "*", PromotionPlans.serving("a", "b").replace("\"number\":2", "\"number\":1"))
                .statusCode(422)
                .body("errors.rule", contains("number-twice"))
                .body("errors.pointer", contains("/parts/0/sections/0/items/1/number"));
    }

    @Test
    void of_two_who_write_at_once_the_second_learns_what_differs() {
        put("p23", "*", PromotionPlans.serving("a")).statusCode(201);
        put("p23", "*", PromotionPlans.serving("b")).statusCode(412).body("differing", contains("parts"));
        put("p23", "*", PromotionPlans.serving("a")).statusCode(200).body("version", is(1));
    }

    @Test
    void a_project_lists_the_items_that_serve_it_with_what_came_of_them() {
        put("p23", "*", PromotionPlans.serving("a", "b", "a")).statusCode(201);
        put("p24", "*", PromotionPlans.serving("a")).statusCode(201);
        as("office")
                .header("If-None-Match", "*")
                .body(PromotionPlans.result("CONTINUING"))
                .put("/api/v1/promotion-plans/p23/items/3/results/2023")
                .then()
                .statusCode(201);

        String path = "/api/v1/projects/a/promotion-items";
        given().get(path)
                .then()
                .body("items.promotionPlan", contains("p23", "p23", "p24"))
                .body("items.number", contains(1, 3, 1))
                .body("items[0].results", empty())
                .body("items[1].results.result", contains("CONTINUING"))
                .body("items[1].results.year", contains("2023"));
        String next = given().get(path + "?limit=1").path("next");
        given().get(path + "?limit=1&cursor=" + next).then().body("items.number", contains(3));
        given().get(path + "?asOf=2023-07-26").then().body("items", empty());
        given().get("/api/v1/projects/nothing/promotion-items").then().statusCode(404);
    }

    private static ValidatableResponse put(String code, String replaced, String body) {
        return as("office")
                .header(replaced.equals("*") ? "If-None-Match" : "If-Match", replaced)
                .body(body)
                .put("/api/v1/promotion-plans/" + code)
                .then();
    }
}
