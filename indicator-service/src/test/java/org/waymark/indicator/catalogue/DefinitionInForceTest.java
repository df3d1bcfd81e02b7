package org.waymark.indicator.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.replace;
import static org.waymark.indicator.Client.submit;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.importing.Bulk;
import org.waymark.indicator.release.PassingDays;

/** A definition counts from its day on, for everything that it says. */
@QuarkusTest
class DefinitionInForceTest {
    private static final String OTHER_IN_EVERYTHING =
            """
            {"name":{"zh":"拥有量"},"unit":{"unitMeasure":"NUMBER","unitMultiplier":4},"direction":"LOWER_IS_BETTER",
             "periodTypes":["Q"],"providers":[{"agency":"samr","areas":["CN"]}],"breakdowns":["men"],"decimals":0,
             "reviewSteps":1,"dueAfter":{"Q":"P10D"},"effectiveFrom":"%s"}
            """;

    @Inject
    PassingDays passingDays;

    @Inject
    Today today;

    private String indicator;
    private String path;

    @BeforeEach
    void anIndicator() {
        indicator = newIndicator();
        path = "/api/v1/indicators/" + indicator;
    }

    @AfterEach
    void theClockIsRightAgain() {
        passingDays.takeBack();
    }

    @Test
    void a_definition_of_2099_changes_nothing_today() {
        redefine(OTHER_IN_EVERYTHING.formatted("2099-01-01"), 1).body("inForce", equalTo(false));

        submit(indicator, "{\"period\":\"2023\",\"breakdown\":\"women\",\"value\":1.25}")
                .statusCode(201)
                .body("definitionVersion", equalTo(1))
                .body("unit.unitMultiplier", equalTo(0))
                .body("reviewState", equalTo("PUBLISHED"));
        Bulk.post(Bulk.CSV, "indicator,period,value\n%s,2024,2\n".formatted(indicator))
                .then()
                .statusCode(200)
                .body("recorded", equalTo(1));
        submit(indicator, "{\"period\":\"2024\",\"value\":3,\"reason\":\"Census\"}")
                .statusCode(201)
                .body("definitionVersion", equalTo(1));
        submitter("samr")
                .body("{\"period\":\"2023-Q1\",\"value\":1}")
                .post(path + "/observations")
                .then()
                .statusCode(403)
                .body("providers", contains("cnipa"));
        given().get(path + "/due").then().body("items", hasSize(0));
        given().get("/api/v1/agencies/samr/due?limit=1000").then().body("items.indicator", not(hasItem(indicator)));
    }

    @Test
    void a_remembered_definition_changes_at_midnight() {
        submit(indicator, "{\"period\":\"2023\",\"value\":1}").statusCode(201);
        redefine(OTHER_IN_EVERYTHING.formatted(today.date().plusDays(1)), 1);
        submit(indicator, "{\"period\":\"2024\",\"value\":1}").statusCode(201);

        passingDays.pass(1);

        submitter("samr")
                .body("{\"period\":\"2023-Q1\",\"value\":1}")
                .post(path + "/observations")
                .then()
                .statusCode(201)
                .body("definitionVersion", equalTo(2))
                .body("unit.unitMultiplier", equalTo(4))
                .body("reviewState", equalTo("SUBMITTED"));
        submit(indicator, "{\"period\":\"2022\",\"value\":1}").statusCode(403);
        Bulk.post(Bulk.CSV, "indicator,period,value\n%s,2021,2\n".formatted(indicator))
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("not-your-indicator"))
                .body("errors.rule", hasItem("period-type"));
        given().get(path + "/due").then().body("items.period", hasItem("2023-Q2"));
        given().get("/api/v1/agencies/samr/due?limit=1000").then().body("items.indicator", hasItem(indicator));
        given().get(path).then().body("definitionVersion", equalTo(2)).body("inForce", equalTo(true));
    }

    @Test
    void the_definition_in_force_is_shown_and_those_to_come_stand_under_later() {
        redefine(OTHER_IN_EVERYTHING.formatted("2099-01-01"), 1)
                .header("ETag", startsWith("\"2-"))
                .body("definitionVersion", equalTo(2))
                .body("inForce", equalTo(false))
                .body("later", hasSize(0));
        redefine(OTHER_IN_EVERYTHING.formatted("2098-01-01"), 2).body("later.definitionVersion", contains(2));

        ValidatableResponse shown = given().get(path).then();
        shown.header("ETag", startsWith("\"3-"))
                .body("definitionVersion", equalTo(1))
                .body("inForce", equalTo(true))
                .body("unit.unitMultiplier", equalTo(0))
                .body("later.definitionVersion", contains(3, 2))
                .body("later.effectiveFrom", contains("2098-01-01", "2099-01-01"))
                .body("later[0].unit.unitMultiplier", equalTo(4));
        given().get(path + "?version=2")
                .then()
                .header("ETag", startsWith("\"2-"))
                .body("inForce", equalTo(false))
                .body("later.definitionVersion", contains(3));
        given().get("/api/v1/indicators?limit=1000")
                .then()
                .body("items.find { it.code == '%s' }.definitionVersion".formatted(indicator), equalTo(1))
                .body("items.find { it.code == '%s' }.later.size()".formatted(indicator), equalTo(2));
    }

    @Test
    void what_equals_the_last_recorded_definition_records_nothing_although_another_is_in_force() {
        redefine(OTHER_IN_EVERYTHING.formatted("2099-01-01"), 1).body("definitionVersion", equalTo(2));
        redefine(OTHER_IN_EVERYTHING.formatted("2099-01-01"), 1).body("definitionVersion", equalTo(2));
    }

    @Test
    void a_definition_replaced_on_its_own_day_never_holds() {
        redefine(OTHER_IN_EVERYTHING.formatted("2099-01-01"), 1);
        redefine(named("Patents held again", "2099-01-01"), 2);
        given().get(path).then().body("later.definitionVersion", contains(3));
    }

    @Test
    void a_first_definition_has_always_held_whatever_it_says() {
        String late = newCode("late");
        put("/api/v1/indicators/" + late, named("Patents held", "2099-01-01"))
                .statusCode(201)
                .body("inForce", equalTo(true));
        submit(late, "{\"period\":\"2024\",\"value\":1}").statusCode(201);
    }

    @Test
    void another_unit_or_direction_needs_its_day() {
        for (String changed : List.of(
                INDICATOR.replace("\"unitMultiplier\":0", "\"unitMultiplier\":4"),
                INDICATOR.replace("HIGHER_IS_BETTER", "LOWER_IS_BETTER"))) {
            replace(path, 1, changed)
                    .statusCode(422)
                    .body("errors.pointer", contains("/effectiveFrom"))
                    .body("errors.rule", contains("effective-from"))
                    .body(
                            "errors[0].message",
                            equalTo(
                                    "is required: unit or direction differ from version 1, in force today (NUMBER × 10^0, "
                                            + "HIGHER_IS_BETTER). Say from which day the new definition holds, such as "
                                            + today.date()));
        }
        given().header("Accept-Language", "zh").get(path).then().body("definitionVersion", equalTo(1));
        redefine(INDICATOR.replace("Patents held", "Patents"), 1).body("inForce", equalTo(true));
    }

    @Test
    void a_definition_without_a_day_is_refused_where_it_would_not_hold_today() {
        redefine(named("Patents held", "2024-01-01"), 1).body("inForce", equalTo(true));
        replace(path, 2, INDICATOR.replace("Patents held", "Patents"))
                .statusCode(422)
                .body("errors.rule", contains("effective-from"))
                .body(
                        "errors[0].message",
                        equalTo(
                                "is required: version 2 holds since 2024-01-01, and a new one without a day would not hold "
                                        + "today. Say from which day it holds, such as " + today.date()));
    }

    @Test
    void everything_that_is_wrong_with_a_redefinition_is_said_at_once() {
        replace(
                        path,
                        1,
                        INDICATOR
                                .replace("\"unitMultiplier\":0", "\"unitMultiplier\":4")
                                .replace("\"decimals\":2", "\"decimals\":99"))
                .statusCode(422)
                .body("errors.pointer", contains("/decimals", "/effectiveFrom"));
    }

    @Test
    void a_unit_that_cannot_be_read_is_not_taken_for_another_one() {
        replace(path, 1, INDICATOR.replace("\"unitMultiplier\":0", "\"unitMultiplier\":99"))
                .statusCode(422)
                .body("errors.pointer", contains("/unit/unitMultiplier"));
        replace(path, 1, INDICATOR.replace("\"unitMeasure\":\"NUMBER\",", ""))
                .statusCode(422)
                .body("errors.pointer", contains("/unit/unitMeasure"));
    }

    private static String named(String name, String day) {
        return INDICATOR
                .replace("Patents held", name)
                .replace("\"reviewSteps\"", "\"effectiveFrom\":\"" + day + "\",\"reviewSteps\"");
    }

    private ValidatableResponse redefine(String body, int version) {
        return replace(path, version, body).statusCode(200);
    }
}
