package org.waymark.indicator.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.PLAN;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.replace;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.release.PassingDays;

/** A target is replaced from a day on and for a reason, in a unit that is known. */
@QuarkusTest
class TargetVersionsTest {
    private static final String TARGET =
            "{\"baseline\":{\"period\":\"2020\",\"value\":10},\"targets\":[{\"period\":\"2025\",\"value\":%s}],"
                    + "\"attribute\":\"BINDING\"%s}";
    private static final String REASON = ",\"reason\":\"Mid-term review\"";
    private static final String IN_TEN_THOUSANDS = ",\"unit\":{\"unitMeasure\":\"NUMBER\",\"unitMultiplier\":4}";
    private static final String IN_ONES = ",\"unit\":{\"unitMeasure\":\"NUMBER\",\"unitMultiplier\":0}";

    @Inject
    PassingDays passingDays;

    @Inject
    Today today;

    @Inject
    Database database;

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

    @AfterEach
    void theClockIsRightAgain() {
        passingDays.takeBack();
    }

    @Test
    void a_version_after_the_first_says_from_which_day_it_holds_and_why() {
        put(path, TARGET.formatted("100", "")).statusCode(201);

        replace(path, 1, TARGET.formatted("80", ",\"tolerance\":-1"))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/tolerance", "/effectiveFrom", "/reason"));
        replace(path, 1, TARGET.formatted("80", ""))
                .statusCode(422)
                .body("errors.rule", contains("required", "required"))
                .body(
                        "errors[0].message",
                        equalTo(
                                "is required: version 2 differs from the one before (targets); say from which day it holds, "
                                        + "such as " + today.date()))
                .body(
                        "errors[1].message",
                        equalTo(
                                "is required: say why version 2 takes the place of the one before, such as Mid-term review"));
        replace(path, 1, TARGET.formatted("80", from("2024-01-01")))
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        put(path, TARGET.formatted("100.0", "")).statusCode(200).body("targetVersion", equalTo(1));
        replace(path, 1, TARGET.formatted("80", from("2024-01-01") + REASON)).statusCode(200);
        put(path, TARGET.formatted("80", from("2024-01-01") + REASON))
                .statusCode(200)
                .body("targetVersion", equalTo(2));
        put(path, TARGET.formatted("100", "")).statusCode(412);
    }

    @Test
    void a_version_to_come_says_so_and_the_one_in_force_is_shown() {
        put(path, TARGET.formatted("100", "")).statusCode(201).body("inForce", equalTo(true));
        String tomorrow = today.date().plusDays(1).toString();
        replace(path, 1, TARGET.formatted("80", from(tomorrow) + REASON))
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .body("targetVersion", equalTo(2))
                .body("inForce", equalTo(false))
                .body("later", hasSize(0));

        given().get(path)
                .then()
                .header("ETag", startsWith("\"2-"))
                .body("targetVersion", equalTo(1))
                .body("inForce", equalTo(true))
                .body("targets[0].value", equalTo(100))
                .body("later.targetVersion", contains(2))
                .body("later.effectiveFrom", contains(tomorrow))
                .body("later[0].targets[0].value", equalTo(80));
        put(path, TARGET.formatted("100", ""))
                .statusCode(412)
                .header("ETag", given().get(path).header("ETag"));
        given().get(targets)
                .then()
                .body("items.targetVersion", contains(1))
                .body("items[0].later.targetVersion", contains(2));
        given().get(path + "?asOf=" + tomorrow)
                .then()
                .header("ETag", startsWith("\"2-"))
                .body("targetVersion", equalTo(2))
                .body("inForce", equalTo(true))
                .body("later", hasSize(0));
        given().get(path + "?version=2").then().body("inForce", equalTo(false));

        passingDays.pass(1);
        given().get(path).then().body("targetVersion", equalTo(2)).body("inForce", equalTo(true));
        given().get(path + "?version=1").then().body("inForce", equalTo(false)).header("ETag", startsWith("\"1-"));
    }

    @Test
    void a_target_that_holds_only_later_is_shown_as_not_in_force() {
        put(path, TARGET.formatted("100", from("2099-01-01"))).statusCode(201).body("inForce", equalTo(false));
        given().get(path).then().body("targetVersion", equalTo(1)).body("inForce", equalTo(false));
        given().get(targets).then().body("items.inForce", contains(false));
        given().get(path + "?asOf=2098-12-31").then().statusCode(404);
    }

    @Test
    void a_target_is_in_the_unit_of_the_definition_in_force_unless_it_says_another() {
        put(path, TARGET.formatted("100", ""))
                .statusCode(201)
                .body("unit.unitMeasure", equalTo("NUMBER"))
                .body("unit.unitMultiplier", equalTo(0))
                .body("definitionVersion", equalTo(1));
        redefineInTenThousands(1, today.date().toString());

        given().get(path).then().body("unit.unitMultiplier", equalTo(0)).body("definitionVersion", equalTo(1));
        put(path, TARGET.formatted("100", IN_ONES)).statusCode(200).body("targetVersion", equalTo(1));
        replace(path, 1, TARGET.formatted("100", ""))
                .statusCode(422)
                .body("errors.pointer", contains("/effectiveFrom", "/reason"))
                .body("errors[0].message", startsWith("is required: version 2 differs from the one before (unit)"));
        replace(path, 1, TARGET.formatted("100", from("2024-01-01") + REASON))
                .statusCode(200)
                .body("unit.unitMultiplier", equalTo(4))
                .body("definitionVersion", equalTo(2));
        replace(path, 2, TARGET.formatted("90", from("2023-01-01") + REASON + IN_ONES))
                .statusCode(200)
                .body("unit.unitMultiplier", equalTo(0))
                .body("definitionVersion", equalTo(1));
        replace(
                        path,
                        3,
                        TARGET.formatted(
                                "80",
                                from("2023-01-01") + REASON
                                        + ",\"unit\":{\"unitMeasure\":\"CNY\",\"unitMultiplier\":99}"))
                .statusCode(422)
                .body("errors.rule", contains("range", "unit"));
    }

    @Test
    void a_target_kept_without_a_unit_is_in_that_of_the_definition_recorded_last_before_it() {
        redefineInTenThousands(1, "2099-01-01");
        put(path, TARGET.formatted("100", "")).statusCode(201).body("definitionVersion", equalTo(1));
        String code = path.replace("/api/v1/plans/", "").replace("/targets", "") + "/CN";
        database.change("update target set body = body::jsonb - 'unit' - 'definitionVersion' where code = ?", code);

        given().get(path).then().body("unit.unitMultiplier", equalTo(4)).body("definitionVersion", equalTo(2));
        put(path, TARGET.formatted("100", IN_TEN_THOUSANDS)).statusCode(200).body("targetVersion", equalTo(1));
        put(path, TARGET.formatted("100", IN_ONES)).statusCode(412).body("differing", contains("unit"));
    }

    @Test
    void a_wrong_unit_is_told_the_right_ones() {
        put(path, TARGET.formatted("100", ",\"unit\":{\"unitMeasure\":\"CNY\",\"unitMultiplier\":0}"))
                .statusCode(422)
                .body("errors.rule", contains("unit"))
                .body("errors[0].message", equalTo("must be the unit in force today, NUMBER × 10^0 (v1)"));
        redefineInTenThousands(1, "2099-01-01");
        put(
                        path,
                        TARGET.formatted(
                                "100", from("2099-01-01") + ",\"unit\":{\"unitMeasure\":\"CNY\",\"unitMultiplier\":0}"))
                .statusCode(422)
                .body(
                        "errors[0].message",
                        equalTo(
                                "must be the unit in force today, NUMBER × 10^0 (v1), or the one when the target begins to "
                                        + "hold, NUMBER × 10^4 (v2)"));
    }

    @Test
    void a_target_to_come_says_its_unit_where_that_changes_until_then() {
        redefineInTenThousands(1, "2099-01-01");
        put(path, TARGET.formatted("100", from("2099-01-01")))
                .statusCode(422)
                .body("errors.pointer", contains("/unit"))
                .body("errors.rule", contains("required"))
                .body(
                        "errors[0].message",
                        equalTo(
                                "is required: when the target begins to hold, the unit is NUMBER × 10^4 (v2), today it is "
                                        + "NUMBER × 10^0 (v1); say in which one the values are"));
        put(path, TARGET.formatted("100", from("2099-01-01") + IN_TEN_THOUSANDS))
                .statusCode(201)
                .body("definitionVersion", equalTo(2));
        put(path + "?area=CN-44", TARGET.formatted("100", from("2099-01-01") + IN_ONES))
                .statusCode(201)
                .body("definitionVersion", equalTo(1));
        put(path + "?area=CN-11", TARGET.formatted("100", "")).statusCode(201).body("unit.unitMultiplier", equalTo(0));
    }

    private static String from(String day) {
        return ",\"effectiveFrom\":\"" + day + "\"";
    }

    private void redefineInTenThousands(int version, String day) {
        replace(
                        "/api/v1/indicators/" + indicator,
                        version,
                        INDICATOR
                                .replace("\"unitMultiplier\":0", "\"unitMultiplier\":4")
                                .replace("\"reviewSteps\"", from(day).substring(1) + ",\"reviewSteps\""))
                .statusCode(200);
    }
}
