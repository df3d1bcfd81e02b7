package org.waymark.indicator.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.waymark.indicator.Client.PLAN;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.replace;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanTest {
    private static final String DIVISION =
            """
            "taskAreas":[{"code":"%s","name":{"zh":"保护"}}],
            "goals":[{"code":"%s","text":{"zh":"目标"},"indicators":["patents","%s"]}]}
            """;

    @Test
    void task_areas_and_goals_have_codes_that_events_can_carry() {
        publish("protection", "goal-1", "damages").statusCode(201);
        publish("知识产权保护", "goal 1", "damages/paid")
                .statusCode(422)
                .body("errors.pointer", contains("/taskAreas/0/code", "/goals/0/code", "/goals/0/indicators"));
    }

    @Test
    void a_version_of_2099_stands_under_later_and_changes_nothing_today() {
        String code = newCode("plan");
        String parent = newCode("plan");
        String plan = "/api/v1/plans/" + code;
        put(plan, PLAN).statusCode(201).body("inForce", equalTo(true)).body("later", hasSize(0));
        put("/api/v1/plans/" + parent, PLAN).statusCode(201);
        String other = PLAN.replace(
                        "\"parent\":null", "\"parent\":\"%s\",\"effectiveFrom\":\"2099-01-01\"".formatted(parent))
                .replace("\"end\":\"2025\"", "\"end\":\"2105\"");
        replace(plan, 1, other).statusCode(200).body("version", equalTo(2)).body("inForce", equalTo(false));

        given().get(plan)
                .then()
                .header("ETag", startsWith("\"2-"))
                .body("version", equalTo(1))
                .body("inForce", equalTo(true))
                .body("period.end", equalTo("2025"))
                .body("later.version", contains(2))
                .body("later[0].period.end", equalTo("2105"));
        given().get("/api/v1/plans/" + parent).then().body("children", hasSize(0));
        given().get("/api/v1/plans?parent=" + parent).then().body("items", hasSize(0));
        given().get("/api/v1/plans?limit=1000")
                .then()
                .body("items.find { it.code == '%s' }.version".formatted(code), equalTo(1));
        given().get(plan + "?asOf=2099-01-01")
                .then()
                .body("version", equalTo(2))
                .body("inForce", equalTo(true));
    }

    @Test
    void a_version_without_a_day_is_refused_where_it_would_not_hold_today() {
        String plan = "/api/v1/plans/" + newCode("plan");
        put(plan, PLAN).statusCode(201);
        replace(plan, 1, PLAN.replace("A plan", "The plan")).statusCode(200).body("inForce", equalTo(true));
        String dated = PLAN.replace("\"parent\":null", "\"effectiveFrom\":\"%s\"");
        replace(plan, 2, dated.formatted("2024-01-01")).statusCode(200).body("inForce", equalTo(true));

        replace(plan, 3, PLAN.replace("2021-10-09", "2021"))
                .statusCode(422)
                .body("errors.pointer", contains("/dated", "/effectiveFrom"));
        replace(plan, 3, PLAN)
                .statusCode(422)
                .body("errors.rule", contains("effective-from"))
                .body(
                        "errors[0].message",
                        startsWith("is required: version 3 holds since 2024-01-01, and a new one without a day"));
        replace(plan, 3, dated.formatted("2025-01-01")).statusCode(200).body("inForce", equalTo(true));
    }

    private static ValidatableResponse publish(String taskArea, String goal, String indicator) {
        return put(
                "/api/v1/plans/" + newCode("plan"),
                PLAN.strip().replaceAll("}$", ",") + DIVISION.formatted(taskArea, goal, indicator));
    }
}
