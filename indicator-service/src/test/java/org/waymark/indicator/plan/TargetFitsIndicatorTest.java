package org.waymark.indicator.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.PLAN;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.replace;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Targets fit the direction and the period types of their indicator, whichever of the two comes first. */
@QuarkusTest
class TargetFitsIndicatorTest {
    private static final String TARGET =
            "{\"baseline\":{\"period\":\"2020\",\"value\":10},\"targets\":[%s],\"attribute\":\"BINDING\"%s}";

    private String targets;
    private String indicator;
    private String path;

    @BeforeEach
    void aPlanAndAnIndicator() {
        String plan = newCode("plan");
        put("/api/v1/plans/" + plan, PLAN).statusCode(201);
        targets = "/api/v1/plans/" + plan + "/targets";
        indicator = newIndicator();
        path = targets + "/" + indicator;
    }

    @Test
    void a_target_against_the_direction_needs_a_justification() {
        String against = TARGET.formatted(value("2025", "5"), "%s");
        put(path, against.formatted(",\"justification\":\" \""))
                .statusCode(422)
                .body("errors.rule", contains("target-direction"))
                .body("errors.severity", contains("WARNING"))
                .body("errors.pointer", contains("/targets/0/value"))
                .body("errors.value", contains(5))
                .body(
                        "errors[0].message",
                        equalTo(
                                "5 (2025) lies below 10 (2020), although for this indicator higher is better; correct it, or "
                                        + "explain it in justification"));
        put(path, against.formatted(",\"justification\":\"A smaller register is wanted\""))
                .statusCode(201)
                .body("justification", equalTo("A smaller register is wanted"));
        given().get(path).then().body("justification", equalTo("A smaller register is wanted"));
    }

    @Test
    void interim_targets_lie_along_the_direction_too() {
        put(path, TARGET.formatted(value("2022", "30") + "," + value("2023", "20") + "," + value("2025", "40"), ""))
                .statusCode(422)
                .body("errors.pointer", contains("/targets/1/value"))
                .body(
                        "errors[0].message",
                        equalTo(
                                "20 (2023) lies below 30 (2022), although for this indicator higher is better; correct it, "
                                        + "or explain it in justification"));
        put(path, TARGET.formatted(value("2022", "5") + "," + value("2025", "40"), ""))
                .statusCode(422)
                .body("errors.pointer", contains("/targets/0/value"));
    }

    @Test
    void a_target_that_keeps_the_baseline_or_maintains_is_along_the_direction() {
        put(path, TARGET.formatted(value("2025", "10"), "")).statusCode(201);
        String maintained = newCode("maintained");
        define(maintained, INDICATOR.replace("HIGHER_IS_BETTER", "MAINTAIN"));
        put(targets + "/" + maintained, TARGET.formatted(value("2025", "5"), ""))
                .statusCode(201);
    }

    @Test
    void lower_is_better_turns_the_rule_round() {
        String fewer = newCode("fewer");
        define(fewer, INDICATOR.replace("HIGHER_IS_BETTER", "LOWER_IS_BETTER"));
        put(targets + "/" + fewer, TARGET.formatted(value("2025", "11"), ""))
                .statusCode(422)
                .body(
                        "errors[0].message",
                        equalTo(
                                "11 (2025) lies above 10 (2020), although for this indicator lower is better; correct it, or "
                                        + "explain it in justification"));
        put(targets + "/" + fewer, TARGET.formatted(value("2025", "9"), "")).statusCode(201);
    }

    @Test
    void a_redefinition_against_targets_in_force_needs_a_justification() {
        put(path, TARGET.formatted(value("2025", "20"), "")).statusCode(201);
        String turned = INDICATOR
                .replace("HIGHER_IS_BETTER", "LOWER_IS_BETTER")
                .replace("\"reviewSteps\"", "\"effectiveFrom\":\"2026-01-01\"%s,\"reviewSteps\"");
        String definition = "/api/v1/indicators/" + indicator;
        replace(definition, 1, turned.formatted(""))
                .statusCode(422)
                .body("errors.rule", contains("target-direction"))
                .body("errors.severity", contains("WARNING"))
                .body("errors.pointer", contains("/direction"))
                .body(
                        "errors[0].message",
                        equalTo(
                                "these targets lie against LOWER_IS_BETTER: %s; correct it, or explain it in justification"
                                        .formatted(path.replace("/api/v1/plans/", "")
                                                        .replace("/targets", "") + "/CN")));
        replace(definition, 1, turned.formatted(",\"justification\":\"It was defined the wrong way round\""))
                .statusCode(200)
                .body("justification", equalTo("It was defined the wrong way round"));
        replace(definition, 2, turned.formatted("").replace("Patents held", "Patents"))
                .statusCode(200);
    }

    @Test
    void a_redefinition_to_come_is_held_to_the_targets_that_hold_then() {
        put(path, TARGET.formatted(value("2025", "20"), "")).statusCode(201);
        replace(
                        path,
                        1,
                        TARGET.formatted(
                                value("2025", "5"),
                                ",\"effectiveFrom\":\"2098-01-01\",\"reason\":\"Turned round\",\"justification\":\"It falls\""))
                .statusCode(200);
        String turned = INDICATOR
                .replace("HIGHER_IS_BETTER", "LOWER_IS_BETTER")
                .replace("\"reviewSteps\"", "\"effectiveFrom\":\"%s\",\"reviewSteps\"");
        String definition = "/api/v1/indicators/" + indicator;
        replace(definition, 1, turned.formatted("2097-12-31"))
                .statusCode(422)
                .body("errors.rule", contains("target-direction"));
        replace(definition, 1, turned.formatted("2098-01-01")).statusCode(200);
        replace(definition, 2, turned.formatted("2098-01-01").replace("LOWER_IS_BETTER", "HIGHER_IS_BETTER"))
                .statusCode(422)
                .body("errors.rule", contains("target-direction"));
    }

    @Test
    void targets_are_held_to_the_indicator_where_all_of_them_can_be_read() {
        put(path, TARGET.formatted("1," + value("2025-Q4", "5"), ""))
                .statusCode(422)
                .body("errors.pointer", contains("/targets/0"));
    }

    @Test
    void a_target_in_a_period_type_that_the_indicator_lacks_is_refused() {
        put(path, TARGET.replace("2020", "2020-Q4").formatted(value("2025-S1", "20") + "," + value("2025", "30"), ""))
                .statusCode(422)
                .body("errors.pointer", contains("/baseline/period", "/targets/0/period"))
                .body("errors.rule", contains("period-type", "period-type"))
                .body(
                        "errors[1].message",
                        equalTo(
                                "period type S is not among the indicator's [A, M, R]: no value could ever be compared with "
                                        + "it"));
    }

    @Test
    void a_target_may_come_before_the_definition_of_its_indicator() {
        String unknown = newCode("defined-later");
        String quarterly = TARGET.formatted(value("2025-Q4", "5"), "");
        put(targets + "/" + unknown, quarterly)
                .statusCode(201)
                .body("unresolved", equalTo(true))
                .body("unit", nullValue())
                .body("definitionVersion", nullValue());

        put("/api/v1/indicators/" + unknown, INDICATOR)
                .statusCode(422)
                .body("errors.rule", contains("target-direction"));
        define(unknown, INDICATOR.replace("\"decimals\"", "\"justification\":\"As the plan prints it\",\"decimals\""));
        given().get(targets + "/" + unknown)
                .then()
                .body("unresolved", nullValue())
                .body("notAssessable", equalTo("TARGET_PERIOD_TYPE"))
                .body("unit.unitMultiplier", equalTo(0))
                .body("definitionVersion", equalTo(1));
        given().get(targets).then().body("items.notAssessable", contains("TARGET_PERIOD_TYPE"));
        put(targets + "/" + unknown, quarterly).statusCode(200).body("targetVersion", equalTo(1));
    }

    @Test
    void two_indicators_of_a_plan_and_area_have_two_numbers() {
        String second = newIndicator();
        String numbered = TARGET.formatted(value("2025", "20"), ",\"number\":%d%s");
        put(path, numbered.formatted(1, "")).statusCode(201);
        put(targets + "/" + second, numbered.formatted(1, ""))
                .statusCode(422)
                .body("errors.rule", contains("number-taken"))
                .body("errors.pointer", contains("/number"))
                .body("errors[0].message", equalTo("number 1 is that of %s in this plan for CN".formatted(indicator)));
        administrator()
                .header("If-None-Match", "*")
                .header("Accept-Language", "zh")
                .body(numbered.formatted(1, ""))
                .put(targets + "/" + second)
                .then()
                .body("errors[0].message", equalTo("编号 1 在本规划（地区 CN）中已属于指标 " + indicator));
        put(targets + "/" + second + "?area=CN-44", numbered.formatted(1, "")).statusCode(201);
        put(path + "?area=CN-11", numbered.formatted(1, "")).statusCode(201);
        String later = ",\"effectiveFrom\":\"2099-01-01\",\"reason\":\"Renumbered\"";
        replace(path, 1, numbered.formatted(2, later)).statusCode(200);
        put(targets + "/" + second, numbered.formatted(1, "")).statusCode(422);
        put(targets + "/" + second, numbered.formatted(2, "")).statusCode(422);
        put(targets + "/" + second, numbered.formatted(1, ",\"effectiveFrom\":\"2099-01-01\""))
                .statusCode(201);
        String untilThen = ",\"effectiveFrom\":\"2024-01-01\",\"reason\":\"Numbered as before until then\"";
        replace(path, 2, numbered.formatted(1, untilThen)).statusCode(200);
        replace(path, 3, numbered.formatted(1, later)).statusCode(422);
    }

    @Test
    void of_two_who_take_a_number_at_once_one_gets_it() throws Exception {
        String second = newIndicator();
        String numbered = TARGET.formatted(value("2025", "20"), ",\"number\":1");
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> both = List.of(
                    () -> put(path, numbered).extract().statusCode(),
                    () -> put(targets + "/" + second, numbered).extract().statusCode());
            List<Integer> answers = writers.invokeAll(both).stream()
                    .map(TargetFitsIndicatorTest::answer)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(201, 422);
        } finally {
            writers.shutdown();
        }
    }

    private static int answer(Future<Integer> status) {
        try {
            return status.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void define(String code, String body) {
        put("/api/v1/indicators/" + code, body).statusCode(201);
    }

    private static String value(String period, String value) {
        return "{\"period\":\"%s\",\"value\":%s}".formatted(period, value);
    }
}
