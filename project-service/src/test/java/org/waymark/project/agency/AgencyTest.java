package org.waymark.project.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;

@QuarkusTest
class AgencyTest extends ProjectServiceTest {
    private static final String SAMR = "{\"name\":{\"zh\":\"国家市场监督管理总局\"},\"kind\":\"AGENCY\"}";
    private static final String RENAMED = "{\"name\":{\"zh\":\"国家市场监督管理总局\",\"en\":\"SAMR\"},\"kind\":\"AGENCY\"}";

    @Test
    void a_registered_agency_is_shown() {
        creating()
                .body(SAMR)
                .put("/api/v1/agencies/samr")
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"1-"));

        given().get("/api/v1/agencies/samr")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("code", equalTo("samr"))
                .body("version", is(1))
                .body("inForce", is(true))
                .body("name.zh", equalTo("国家市场监督管理总局"))
                .body("sources", empty());
    }

    @Test
    void an_equal_body_records_nothing_whatever_the_precondition() {
        creating().body(SAMR).put("/api/v1/agencies/samr");

        admin().body("{\"kind\":\"AGENCY\",\"aliases\":[],\"validTo\":null,\"name\":{\"zh\":\"国家市场监督管理总局\"}}")
                .put("/api/v1/agencies/samr")
                .then()
                .statusCode(200)
                .body("version", is(1));
    }

    @Test
    void another_body_is_a_version_and_the_old_one_stays() {
        creating().body(SAMR).put("/api/v1/agencies/samr");

        admin().header("If-Match", "\"1\"")
                .body(RENAMED)
                .put("/api/v1/agencies/samr")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"));

        given().get("/api/v1/agencies/samr?version=1").then().body("name.en", equalTo(null));
        given().get("/api/v1/agencies/samr").then().body("name.en", equalTo("SAMR"));
        given().get("/api/v1/agencies/samr?version=3").then().statusCode(404);
    }

    @Test
    void preconditions_guard_against_lost_updates() {
        admin().body(SAMR).put("/api/v1/agencies/samr").then().statusCode(428);
        admin().header("If-Match", "\"1\"")
                .body(SAMR)
                .put("/api/v1/agencies/samr")
                .then()
                .statusCode(412);
        creating().body(SAMR).put("/api/v1/agencies/samr").then().statusCode(201);

        creating()
                .body(RENAMED)
                .put("/api/v1/agencies/samr")
                .then()
                .statusCode(412)
                .header("ETag", given().get("/api/v1/agencies/samr").header("ETag"))
                .body("differing", contains("name"));
    }

    @Test
    void only_a_catalogue_admin_registers() {
        given().contentType("application/json")
                .body(SAMR)
                .put("/api/v1/agencies/samr")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        as("submitter", "office")
                .body(SAMR)
                .put("/api/v1/agencies/samr")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void all_broken_rules_are_named_together() {
        creating()
                .body(
                        """
                        {"name":{},"kind":"agency","validFrom":"2023-05-18","validTo":"2023-05-18","successor":"a/b",
                         "aliases":[7],"sources":[{"url":"ftp://x"}],"provenance":{"basis":"GUESSED"},"color":"red"}""")
                .put("/api/v1/agencies/x")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name",
                                "/kind",
                                "/validTo",
                                "/successor",
                                "/aliases/0",
                                "/sources/0/title",
                                "/sources/0/url",
                                "/provenance/basis",
                                "/color"))
                .body("errors.find { it.pointer == '/validTo' }.rule", equalTo("validity-order"))
                .body("errors.find { it.pointer == '/validTo' }.value", equalTo("2023-05-18"));
    }

    @Test
    void nobody_succeeds_itself() {
        creating()
                .body("{\"name\":{\"en\":\"X\"},\"validTo\":\"2023-05-18\",\"successor\":\"x\"}")
                .put("/api/v1/agencies/x")
                .then()
                .statusCode(422)
                .body("errors.rule", contains("successor-other"));
    }

    @Test
    void a_list_is_read_page_by_page() {
        for (String code : new String[] {"c", "a", "b"}) {
            creating().body(SAMR).put("/api/v1/agencies/" + code);
        }

        var first = given().get("/api/v1/agencies?limit=2").then().body("items.code", contains("a", "b"));
        first.header("Link", containsString("rel=\"next\""));
        String next = first.extract().path("next");

        given().get("/api/v1/agencies?limit=2&cursor=" + next)
                .then()
                .body("items.code", contains("c"))
                .body("next", equalTo(null));
        for (String other : new String[] {"/api/v1/projects?", "/api/v1/agencies?asOf=2023-01-01&"}) {
            given().get(other + "cursor=" + next).then().statusCode(400);
        }
    }

    @Test
    void an_unknown_agency_is_not_found() {
        given().get("/api/v1/agencies/nobody").then().statusCode(404).contentType("application/problem+json");
    }
}
