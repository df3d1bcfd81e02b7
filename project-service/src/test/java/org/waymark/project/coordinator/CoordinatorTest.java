package org.waymark.project.coordinator;

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
class CoordinatorTest extends ProjectServiceTest {
    private static final String PATH = "/api/v1/projects/shared/coordinator";
    private static final String NAMED = "{\"agency\":\"%s\",\"effectiveFrom\":\"%s\",\"reason\":\"各责任单位商定\"}";

    @BeforeEach
    void projects() {
        define("shared", "SHARED", "SHARED");
        define("led", "LEAD", "PARTICIPANT");
    }

    @Test
    void the_office_names_one_of_those_that_share_a_project() {
        put("If-None-Match", "*", NAMED.formatted("miit", "2023-07-01"))
                .statusCode(201)
                .header("ETag", startsWith("\"1-"))
                .body("project", equalTo("shared"))
                .body("agency", equalTo("miit"))
                .body("inForce", is(true));

        given().get(PATH + "?asOf=2023-06-30").then().statusCode(404);
        given().get(PATH + "?asOf=2023-07-01").then().body("reason", equalTo("各责任单位商定"));
        given().get("/api/v1/projects/shared?asOf=2023-06-30").then().body("responsibility.coordinator", nullValue());
        given().get("/api/v1/projects/shared").then().body("responsibility.coordinator", equalTo("miit"));
        given().get("/api/v1/projects?asOf=2023-07-01")
                .then()
                .body("items.responsibility.coordinator", contains(null, "miit"));
    }

    @Test
    void another_follows_from_a_day_to_come() {
        put("If-None-Match", "*", NAMED.formatted("miit", "2023-07-01")).statusCode(201);
        put("If-Match", "\"1\"", NAMED.formatted("mof", "2099-01-01")).statusCode(200);

        given().get(PATH)
                .then()
                .header("ETag", startsWith("\"2-"))
                .body("agency", equalTo("miit"))
                .body("later.agency", contains("mof"));
        String known = given().get(PATH + "?version=1").path("recordedAt");
        given().queryParam("knownAt", known)
                .get(PATH)
                .then()
                .body("agency", equalTo("miit"))
                .body("later", empty());
    }

    @Test
    void a_project_with_a_lead_has_none() {
        as("office")
                .header("If-None-Match", "*")
                .body(NAMED.formatted("miit", "2023-07-01"))
                .put("/api/v1/projects/led/coordinator")
                .then()
                .statusCode(422)
                .body("errors.rule", contains("shared-without-lead"));
        put("If-None-Match", "*", NAMED.formatted("miit", "2021-10-27"))
                .statusCode(422)
                .body("errors.rule", contains("shared-without-lead"));
    }

    @Test
    void it_is_one_of_the_projects_agencies() {
        put("If-None-Match", "*", NAMED.formatted("cnipa", "2023-07-01"))
                .statusCode(422)
                .body("errors.rule", contains("agency-of-project"))
                .body("errors.pointer", contains("/agency"));
    }

    @Test
    void of_two_who_write_at_once_the_second_learns_what_differs() {
        put("If-None-Match", "*", NAMED.formatted("miit", "2023-07-01")).statusCode(201);
        put("If-None-Match", "*", NAMED.formatted("mof", "2023-07-01"))
                .statusCode(412)
                .body("differing", contains("agency"));
        put("If-None-Match", "*", NAMED.formatted("miit", "2023-07-01"))
                .statusCode(200)
                .body("version", is(1));
    }

    @Test
    void an_unknown_project_is_told_apart_from_one_without_coordinator() {
        given().get("/api/v1/projects/nothing/coordinator")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-project"));
        given().get(PATH).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        as("office")
                .header("If-None-Match", "*")
                .body(NAMED.formatted("miit", "2023-07-01"))
                .put("/api/v1/projects/nothing/coordinator")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-project"));
    }

    private static ValidatableResponse put(String header, String value, String body) {
        return as("office").header(header, value).body(body).put(PATH).then();
    }

    private static void define(String code, String role, String other) {
        creating()
                .body(
                        """
                        {"plan":"p1","name":{"en":"P"},"responsibility":{"known":true,"effectiveFrom":"2021-10-28",
                         "agencies":[{"agency":"miit","role":"%s"},{"agency":"mof","role":"%s"}]}}"""
                                .formatted(role, other))
                .put("/api/v1/projects/" + code)
                .then()
                .statusCode(201);
    }
}
