package org.waymark.project.specialproject;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;

@QuarkusTest
class SpecialProjectTest extends ProjectServiceTest {
    private static final String PROJECT =
            """
            {"plan":"%s","number":%s,"name":{"en":"P"},
             "responsibility":{"known":false,"effectiveFrom":"%s"}}""";

    @Test
    void a_lost_list_is_completed_later_with_its_source() {
        creating()
                .body(PROJECT.formatted("p1", 1, "2021-10-28"))
                .put("/api/v1/projects/x")
                .then()
                .statusCode(201)
                .body("responsibility.known", is(false));

        admin().header("If-Match", "\"1\"")
                .body(
                        """
                        {"plan":"p1","number":1,"name":{"en":"P"},"sources":[{"title":"Gazette","url":"https://example.org/g"}],
                         "responsibility":{"known":true,"effectiveFrom":"2021-10-28","agencies":[{"agency":"cnipa","role":"SOLE"}]}}""")
                .put("/api/v1/projects/x")
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body("responsibility.agencies.agency", contains("cnipa"));

        given().get("/api/v1/projects/x?version=1").then().body("responsibility.known", is(false));
    }

    @Test
    void what_nobody_has_said_is_named() {
        creating().body(PROJECT.formatted("p1", 1, "2021-10-28")).put("/api/v1/projects/x");
        given().get("/api/v1/projects/x").then().body("missing", contains("AGENCIES", "MILESTONES", "REPORTING"));

        String recordedAt = as("office")
                .header("If-None-Match", "*")
                .body(
                        "{\"title\":{\"en\":\"M\"},\"due\":\"2099-06-30\",\"criterion\":{\"en\":\"C\"},\"agency\":\"samr\"}")
                .put("/api/v1/projects/x/milestones/m")
                .then()
                .statusCode(201)
                .extract()
                .path("recordedAt");
        given().get("/api/v1/projects").then().body("items[0].missing", contains("AGENCIES", "REPORTING"));
        given().get("/api/v1/projects/x?knownAt=" + Instant.parse(recordedAt).minusMillis(1))
                .then()
                .body("missing", contains("AGENCIES", "MILESTONES", "REPORTING"));
    }

    @Test
    void a_responsibility_counts_from_its_day() {
        creating().body(PROJECT.formatted("p1", 1, "2021-10-28")).put("/api/v1/projects/x");
        admin().header("If-Match", "\"1\"")
                .body(PROJECT.formatted("p1", 2, "2023-01-01"))
                .put("/api/v1/projects/x")
                .then()
                .statusCode(200);

        given().get("/api/v1/projects/x?asOf=2021-10-27").then().statusCode(404);
        given().get("/api/v1/projects/x?asOf=2021-10-28").then().body("number", is(1));
        given().get("/api/v1/projects/x?asOf=2022-12-31").then().body("number", is(1));
        given().get("/api/v1/projects/x?asOf=2023-01-01").then().body("number", is(2));
        given().get("/api/v1/projects?asOf=2022-12-31").then().body("items.number", contains(1));
        given().get("/api/v1/projects?asOf=2021-10-27").then().body("items", empty());
        given().get("/api/v1/projects").then().body("items.number", contains(2));
    }

    @Test
    void a_list_goes_by_plan_number_and_code() {
        creating().body(PROJECT.formatted("p2", 1, "2021-10-28")).put("/api/v1/projects/d");
        creating().body(PROJECT.formatted("p1", "null", "2021-10-28")).put("/api/v1/projects/a");
        creating().body(PROJECT.formatted("p1", 10, "2021-10-28")).put("/api/v1/projects/b");
        creating().body(PROJECT.formatted("p1", 9, "2021-10-28")).put("/api/v1/projects/c");

        given().get("/api/v1/projects").then().body("items.code", contains("c", "b", "a", "d"));
        given().get("/api/v1/projects?plan=p1").then().body("items.code", contains("c", "b", "a"));
        String next = given().get("/api/v1/projects?limit=3").then().extract().path("next");
        given().get("/api/v1/projects?cursor=" + next)
                .then()
                .body("items.code", contains("d"))
                .body("next", equalTo(null));
    }

    @Test
    void all_broken_rules_are_named_together() {
        creating()
                .body(
                        """
                        {"number":0,"taskArea":"a b","indicators":["x","x"],"tasks":[{"code":"t1","title":{"zh":"一"}},{"code":"t1"}],
                         "responsibility":{"known":"yes","agencies":[{"agency":"a","role":"BOSS"},{"role":"LEAD","phone":"1"}]}}""")
                .put("/api/v1/projects/x")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/plan",
                                "/number",
                                "/name",
                                "/taskArea",
                                "/indicators",
                                "/tasks",
                                "/tasks/1/title",
                                "/responsibility/known",
                                "/responsibility/effectiveFrom",
                                "/responsibility/agencies/0/role",
                                "/responsibility/agencies/1/agency",
                                "/responsibility/agencies/1/phone"));
    }
}
