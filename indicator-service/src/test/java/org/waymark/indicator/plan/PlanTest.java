package org.waymark.indicator.plan;

import static org.hamcrest.Matchers.contains;
import static org.waymark.indicator.Client.PLAN;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.put;

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

    private static ValidatableResponse publish(String taskArea, String goal, String indicator) {
        return put(
                "/api/v1/plans/" + newCode("plan"),
                PLAN.strip().replaceAll("}$", ",") + DIVISION.formatted(taskArea, goal, indicator));
    }
}
