package org.waymark.project.specialproject;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;

/** Who answers for a project changes, and so do the names of those who do. */
@QuarkusTest
class ProjectOverTimeTest extends ProjectServiceTest {
    private static final String PROJECT =
            """
            {"plan":"p1","number":1,"name":{"en":"P"},"sources":%s,"tasks":%s,
             "responsibility":{"known":%s,"effectiveFrom":"%s","agencies":%s}}""";
    private static final String CBIRC = "[{\"agency\":\"cbirc\",\"role\":\"SOLE\",\"as\":\"银保监会\"}]";
    private static final String NFRA = "[{\"agency\":\"nfra\",\"role\":\"SOLE\"}]";

    @Test
    void a_responsibility_to_come_changes_nothing_today() {
        put("*", project("2021-10-28", CBIRC), 201);
        put("\"1\"", project("2099-01-01", NFRA), 200);

        given().get("/api/v1/projects/x")
                .then()
                .header("ETag", startsWith("\"2-"))
                .body("version", is(1))
                .body("inForce", is(true))
                .body("responsibility.agencies.agency", contains("cbirc"))
                .body("later.version", contains(2))
                .body("later[0].responsibility.agencies.agency", contains("nfra"));
        given().get("/api/v1/projects")
                .then()
                .body("items[0].responsibility.agencies.agency", contains("cbirc"))
                .body("items[0].later.version", contains(2));
        given().get("/api/v1/projects/x?asOf=2099-01-01")
                .then()
                .header("ETag", startsWith("\"2-"))
                .body("responsibility.agencies.agency", contains("nfra"))
                .body("later", empty());
        given().get("/api/v1/projects/x?version=2")
                .then()
                .body("inForce", is(false))
                .body("responsibility.effectiveFrom", equalTo("2099-01-01"));
    }

    @Test
    void a_project_to_come_is_shown_as_such_and_listed_as_of_its_day() {
        put("*", project("2099-01-01", NFRA), 201);

        given().get("/api/v1/projects/x").then().statusCode(200).body("inForce", is(false));
        given().get("/api/v1/projects").then().body("items", empty());
        given().get("/api/v1/projects?asOf=2099-01-01").then().body("items.code", contains("x"));
    }

    @Test
    void what_was_recorded_later_was_not_known() {
        put("*", project("2021-10-28", CBIRC), 201);
        String known = given().get("/api/v1/projects/x").path("recordedAt");
        put("\"1\"", project("2021-10-28", NFRA), 200);

        given().queryParam("knownAt", known)
                .get("/api/v1/projects/x")
                .then()
                .header("ETag", startsWith("\"1-"))
                .body("responsibility.agencies.agency", contains("cbirc"));
        given().queryParam("knownAt", known)
                .get("/api/v1/projects")
                .then()
                .body("items[0].responsibility.agencies.agency", contains("cbirc"));
        given().get("/api/v1/projects/x?knownAt=2021-10-28T00:00:00Z").then().statusCode(404);
        given().get("/api/v1/projects?knownAt=2021-10-28T00:00:00Z").then().body("items", empty());
    }

    @Test
    void a_report_of_2022_names_the_old_agency_and_one_of_today_its_successor_beside_it() {
        register("cbirc", "\"name\":{\"zh\":\"中国银行保险监督管理委员会\"},\"validTo\":\"2023-05-18\",\"successor\":\"nfra\"");
        register("nfra", "\"name\":{\"zh\":\"国家金融监督管理总局\"}");
        put("*", project("2021-10-28", CBIRC), 201);

        given().get("/api/v1/projects/x?asOf=2022-06-30")
                .then()
                .body("responsibility.agencies[0].name.zh", equalTo("中国银行保险监督管理委员会"))
                .body("responsibility.agencies[0].inForce", is(true))
                .body("responsibility.agencies[0].successors", empty());
        given().get("/api/v1/projects/x")
                .then()
                .body("responsibility.agencies[0].agency", equalTo("cbirc"))
                .body("responsibility.agencies[0].name.zh", equalTo("中国银行保险监督管理委员会"))
                .body("responsibility.agencies[0].as", equalTo("银保监会"))
                .body("responsibility.agencies[0].successors.agency", contains("nfra"))
                .body("responsibility.agencies[0].successors[0].name.zh", equalTo("国家金融监督管理总局"));
    }

    @Test
    void an_agency_stands_under_its_name_of_the_day() {
        register("nfra", "\"name\":{\"en\":\"Before\"}");
        admin().header("If-Match", "\"1\"")
                .body("{\"name\":{\"en\":\"After\"},\"effectiveFrom\":\"2023-05-18\"}")
                .put("/api/v1/agencies/nfra")
                .then()
                .statusCode(200);
        put("*", project("2021-10-28", NFRA), 201);

        given().get("/api/v1/projects/x?asOf=2023-05-17")
                .then()
                .body("responsibility.agencies[0].name.en", equalTo("Before"));
        given().get("/api/v1/projects?asOf=2023-05-18")
                .then()
                .body("items[0].responsibility.agencies[0].name.en", equalTo("After"));
    }

    @Test
    void agencies_that_were_lost_are_completed_from_a_source_alone() {
        put("*", PROJECT.formatted("[]", "[]", "false", "2021-10-28", "[]"), 201);

        admin().header("If-Match", "\"1\"")
                .body(project("2021-10-28", NFRA))
                .put("/api/v1/projects/x")
                .then()
                .statusCode(422)
                .body("errors.rule", contains("sources-required"))
                .body("errors.pointer", contains("/sources"));
        put("\"1\"", PROJECT.formatted("[{\"title\":\"Gazette\"}]", "[]", "true", "2021-10-28", NFRA), 200);
    }

    @Test
    void the_agencies_of_a_task_are_among_the_projects_where_these_are_known() {
        String task = "[{\"code\":\"t1\",\"title\":{\"en\":\"T\"},\"agencies\":[\"%s\"]}]";
        creating()
                .body(PROJECT.formatted("[]", task.formatted("spc"), "true", "2021-10-28", NFRA))
                .put("/api/v1/projects/x")
                .then()
                .statusCode(422)
                .body("errors.rule", contains("task-agency"))
                .body("errors.pointer", contains("/tasks/0/agencies"));
        put("*", PROJECT.formatted("[]", task.formatted("nfra"), "true", "2021-10-28", NFRA), 201);
        given().get("/api/v1/projects/x").then().body("tasks[0].agencies", contains("nfra"));
        creating()
                .body(PROJECT.formatted("[]", task.formatted("spc"), "false", "2021-10-28", "[]"))
                .put("/api/v1/projects/y")
                .then()
                .statusCode(201)
                .body("later", empty())
                .body("provenance", nullValue());
    }

    private static String project(String effectiveFrom, String agencies) {
        return PROJECT.formatted("[]", "[]", "true", effectiveFrom, agencies);
    }

    private static void put(String replaced, String body, int status) {
        String header = replaced.equals("*") ? "If-None-Match" : "If-Match";
        admin().header(header, replaced)
                .body(body)
                .put("/api/v1/projects/x")
                .then()
                .statusCode(status);
    }

    private static void register(String code, String members) {
        creating()
                .body("{" + members + "}")
                .put("/api/v1/agencies/" + code)
                .then()
                .statusCode(201);
    }
}
