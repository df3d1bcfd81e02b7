package org.waymark.indicator.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.PLAN;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TargetTest {
    private static final String TARGET =
            """
            {"number":1,"baseline":{"period":"2020","value":6.3},"targets":[{"period":"2025","value":%s}],
             "cumulativeIncrease":5.7,"attribute":"ANTICIPATORY"}
            """;

    private String targets;
    private String indicator;

    @BeforeEach
    void aPlanAndAnIndicator() {
        String plan = newCode("plan");
        put("/api/v1/plans/" + plan, PLAN).statusCode(201);
        targets = "/api/v1/plans/" + plan + "/targets";
        indicator = newIndicator();
    }

    @Test
    void a_target_that_contradicts_its_own_increase_is_refused() {
        put(targets + "/" + indicator, TARGET.formatted("11.2"))
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].rule", equalTo("target-arithmetic"))
                .body("errors[0].message", containsString("6.3 + 5.7 = 12.0"));
        given().get(targets + "/" + indicator).then().statusCode(404);
    }

    @Test
    void targets_are_numbered_from_one() {
        put(targets + "/" + indicator, TARGET.formatted("12").replace("\"number\":1", "\"number\":0"))
                .statusCode(422)
                .body("errors.pointer", contains("/number"));
    }

    @Test
    void what_the_source_prints_stays_beside_what_holds() {
        String printed = TARGET.formatted("12")
                .replace(
                        "\"number\":1",
                        "\"number\":1,\"provenance\":{\"basis\":\"SOURCED\",\"confidence\":\"HIGH\",\"doubts\":[],\"printed\":{\"target\":\"11.2\"}}");
        put(targets + "/" + indicator, printed).statusCode(201);
        given().get(targets + "/" + indicator)
                .then()
                .body("targets[0].value", equalTo(12))
                .body("provenance.printed.target", equalTo("11.2"))
                .body("effectiveFrom", equalTo("2021-10-28"));
    }

    @Test
    void the_same_again_records_nothing_whatever_the_precondition() {
        String path = targets + "/" + indicator;
        put(path, TARGET.formatted("12")).statusCode(201).header("ETag", startsWith("\"1-"));
        put(path, TARGET.formatted("12.0")).statusCode(200).header("ETag", startsWith("\"1-"));
        administrator().body(TARGET.formatted("12")).put(path).then().statusCode(200);
    }

    @Test
    void a_replacement_names_what_it_replaces() {
        String path = targets + "/" + indicator;
        put(path, TARGET.formatted("12"));
        String binding = TARGET.formatted("12")
                .replace(
                        "\"ANTICIPATORY\"",
                        "\"BINDING\",\"effectiveFrom\":\"2024-01-01\",\"reason\":\"Mid-term review\"");
        administrator().body(binding).put(path).then().statusCode(428);
        String etag = given().get(path).header("ETag");
        put(path, binding)
                .statusCode(412)
                .header("ETag", etag)
                .body("currentEtag", equalTo(etag))
                .body("differing", hasItem("attribute"));
        administrator()
                .header("If-Match", etag)
                .body(binding)
                .put(path)
                .then()
                .statusCode(200)
                .body("targetVersion", equalTo(2));
        administrator()
                .header("If-Match", "\"1\"")
                .body(TARGET.formatted("12"))
                .put(path)
                .then()
                .statusCode(412);
        given().get(path + "?version=1").then().body("attribute", equalTo("ANTICIPATORY"));
    }

    @Test
    void a_later_version_holds_from_its_day() {
        String path = targets + "/" + indicator;
        put(path, TARGET.formatted("12"));
        String raised =
                "{\"number\":1,\"baseline\":{\"period\":\"2020\",\"value\":6.3},\"targets\":[{\"period\":\"2025\",\"value\":14}],"
                        + "\"attribute\":\"ANTICIPATORY\",\"effectiveFrom\":\"2024-01-01\",\"reason\":\"Mid-term review\"}";
        administrator()
                .header("If-Match", "\"1\"")
                .body(raised)
                .put(path)
                .then()
                .statusCode(200);
        given().get(path + "?asOf=2023-12-31").then().body("targets[0].value", equalTo(12));
        given().get(path + "?asOf=2024-01-01").then().body("targets[0].value", equalTo(14));
        given().get(path + "?asOf=2021-10-27").then().statusCode(404);
    }

    @Test
    void each_area_has_its_own_target() {
        put(targets + "/" + indicator, TARGET.formatted("12")).statusCode(201);
        put(targets + "/" + indicator + "?area=CN-44", TARGET.formatted("12"))
                .statusCode(201)
                .body("area", equalTo("CN-44"));
        given().get(targets + "?limit=1").then().body("items", hasSize(1)).body("items[0].area", equalTo("CN"));
        String next = given().get(targets + "?limit=1").path("next");
        given().get(targets + "?limit=1&cursor=" + next).then().body("items[0].area", equalTo("CN-44"));
    }

    @Test
    void the_targets_of_a_plan_are_listed_by_area_and_as_of_a_day() {
        String path = targets + "/" + indicator;
        put(path, TARGET.formatted("12")).statusCode(201);
        put(path + "?area=CN-44", TARGET.formatted("12")).statusCode(201);
        administrator()
                .header("If-Match", "\"1\"")
                .body(TARGET.formatted("12")
                        .replace(
                                "\"number\":1",
                                "\"number\":2,\"effectiveFrom\":\"2024-01-01\",\"reason\":\"Mid-term review\""))
                .put(path)
                .then()
                .statusCode(200);

        given().get(targets).then().body("items.targetVersion", contains(2, 1));
        given().get(targets + "?area=CN-44").then().body("items.area", contains("CN-44"));
        given().get(targets + "?asOf=2023-12-31").then().body("items.targetVersion", contains(1, 1));
        given().get(targets + "?asOf=2024-01-01&area=CN").then().body("items.number", contains(2));
        given().get(targets + "?asOf=2021-10-27").then().body("items", hasSize(0));
        given().get(targets + "?area=Guangdong").then().statusCode(422);
    }

    @Test
    void interim_targets_stand_in_the_order_of_their_periods() {
        String interim =
                """
                {"baseline":{"period":"2020","value":6.3},"targets":[{"period":"2023","value":9},{"period":"2025","value":12}],
                 "attribute":"BINDING"}
                """;
        put(targets + "/" + indicator, interim).statusCode(201).body("targets.period", contains("2023", "2025"));
        put(targets + "/" + indicator + "?area=CN-44", interim.replace("2023", "2026"))
                .statusCode(422)
                .body("errors[0].rule", equalTo("order"));
    }

    @Test
    void only_an_administrator_sets_targets() {
        submitter("cnipa")
                .header("If-None-Match", "*")
                .body(TARGET.formatted("12"))
                .put(targets + "/" + indicator)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"))
                .body("may", contains("catalogue-admin"))
                .body("detail", containsString("catalogue-admin"));
    }

    @Test
    void a_target_needs_its_plan() {
        put("/api/v1/plans/no-such/targets/" + indicator, TARGET.formatted("12"))
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-plan"));
        put(targets + "/no%20code", TARGET.formatted("12")).statusCode(422).body("errors.rule", contains("code"));
        put(targets + "/no%00code", TARGET.formatted("12")).statusCode(422);
        put("/api/v1/indicators/no%00code", INDICATOR).statusCode(422);
    }
}
