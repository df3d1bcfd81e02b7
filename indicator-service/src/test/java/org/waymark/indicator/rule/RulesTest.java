package org.waymark.indicator.rule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.submit;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;
import org.waymark.contracts.rule.RulesDefined;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.RestoreVersion;

@QuarkusTest
class RulesTest {
    private static final String AT_MOST =
            "{\"rules\":[{\"id\":\"max-share\",\"kind\":\"RANGE\",\"severity\":\"%s\",\"min\":0,\"max\":%s}]}";

    @Inject
    RestoreVersion restoreVersion;

    private String indicator;
    private String path;

    @BeforeEach
    void anIndicator() {
        indicator = newIndicator();
        path = "/api/v1/indicators/" + indicator + "/rules";
    }

    @Test
    void before_the_first_there_is_an_empty_set_that_can_be_replaced() {
        String etag = given().get(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("rulesVersion", equalTo(0))
                .body("rules", hasSize(0))
                .extract()
                .header("ETag");
        given().header("If-None-Match", etag).get(path).then().statusCode(304);
        administrator()
                .header("If-Match", "*")
                .body(AT_MOST.formatted("ERROR", 100))
                .put(path)
                .then()
                .statusCode(412);
        administrator()
                .header("If-Match", etag)
                .body(AT_MOST.formatted("ERROR", 100))
                .put(path)
                .then()
                .statusCode(201)
                .body("rulesVersion", equalTo(1));
        administrator()
                .header("If-Match", etag)
                .body(AT_MOST.formatted("ERROR", 99))
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void the_set_has_its_versions_and_its_events() throws Exception {
        put(path, AT_MOST.formatted("ERROR", 100)).statusCode(201).header("ETag", startsWith("\"1-"));
        put(path, AT_MOST.formatted("ERROR", "100.0")).statusCode(200);
        replace(1, AT_MOST.formatted("WARNING", 100)).statusCode(200).body("rulesVersion", equalTo(2));
        given().get(path + "?version=1").then().body("rules[0].severity", equalTo("ERROR"));
        given().get(path + "?version=3").then().statusCode(404);
        given().get("/api/v1/indicators/no-such/rules")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-indicator"));
        put("/api/v1/indicators/no-such/rules", AT_MOST.formatted("ERROR", 100)).statusCode(404);
        submitter("cnipa")
                .header("If-None-Match", "*")
                .body(AT_MOST.formatted("ERROR", 1))
                .put(path)
                .then()
                .statusCode(403);

        assertThat(TopicReader.readUntil(
                        Topic.INDICATORS,
                        on -> on.key().equals(indicator)
                                && on.data().path("rulesVersion").asInt() == 2))
                .filteredOn(on -> on.key().equals(indicator))
                .extracting(on -> on.envelope().type())
                .containsExactly(
                        EventType.INDICATOR_DEFINED.type(),
                        EventType.RULES_DEFINED.type(),
                        EventType.RULES_DEFINED.type());
    }

    @Test
    void what_is_left_out_is_filled_in_and_shown() {
        put(
                        path,
                        "{\"rules\":[{\"kind\":\"JUMP\"},{\"kind\":\"PERIOD_TYPES\",\"allowed\":[\"A\"]},{\"kind\":\"SUM\",\"of\":[\"a\",\"b\"]}]}")
                .statusCode(201)
                .body("rules.id", contains("jump", "period-types", "sum"))
                .body("rules.severity", contains("ERROR", "ERROR", "ERROR"))
                .body("rules[0].z", equalTo(3.5f))
                .body("rules[0].least", equalTo(5))
                .body("rules[2].tolerance", equalTo(0));
    }

    @Test
    void everything_that_is_wrong_with_a_set_is_reported_together() {
        put(
                        path,
                        """
                        {"rules":[{"kind":"RANGE"}, {"kind":"RANGE","id":"r2","min":2,"max":1,"z":3}, {"kind":"MAGIC","x":1},
                                  {"kind":"DECIMALS","most":16}, {"kind":"JUMP","z":0,"least":2}, {"kind":"JUMP"},
                                  {"kind":"SUM","of":["%s","a/b"],"tolerance":-1},
                                  {"kind":"RATIO","numerator":"a","multiplier":0}, {"kind":"PERIOD_TYPES","allowed":["Y"]},
                                  {"kind":"UNIT_REQUIRED","id":"Unit!"}],
                         "comment":"x"}
                        """
                                .formatted(indicator))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/rules/0/min",
                                "/rules/1/max",
                                "/rules/1/z",
                                "/rules/2/kind",
                                "/rules/3/most",
                                "/rules/4/z",
                                "/rules/4/least",
                                "/rules/5/id",
                                "/rules/6/of",
                                "/rules/6/of",
                                "/rules/6/tolerance",
                                "/rules/7/denominator",
                                "/rules/7/multiplier",
                                "/rules/8/allowed",
                                "/rules/9/id",
                                "/comment"))
                .body(
                        "errors.find { it.pointer == '/rules/1/z' }.message",
                        containsString("known are id, kind, max, min, severity"));
        put(path, "{}").statusCode(422).body("errors[0].pointer", equalTo("/rules"));
    }

    @Test
    void a_warning_is_refused_without_a_justification_and_kept_with_it() {
        put(path, AT_MOST.formatted("WARNING", 100)).statusCode(201);
        submit(indicator, "{\"period\":\"2024\",\"value\":101}")
                .statusCode(422)
                .body("detail", containsString("correct the value or give a justification"))
                .body("errors[0].severity", equalTo("WARNING"))
                .body("errors[0].rule", equalTo("max-share"))
                .body("errors[0].value", equalTo(101))
                .body("errors[0].message", containsString("101 is above the greatest value 100"));
        submit(indicator, "{\"period\":\"2024\",\"value\":101,\"justification\":\"Includes Hainan since July\"}")
                .statusCode(201)
                .body("justification", equalTo("Includes Hainan since July"));
    }

    @Test
    void an_error_and_other_mistakes_are_reported_together_and_no_justification_helps() {
        put(path, AT_MOST.formatted("ERROR", 100)).statusCode(201);
        submit(indicator, "{\"period\":\"2024-Q1\",\"value\":101,\"justification\":\"really\"}")
                .statusCode(422)
                .body("errors.rule", containsInAnyOrder("period-type", "max-share"))
                .body("errors.severity", contains("ERROR", "ERROR"));
    }

    @Test
    void changed_rules_hold_for_the_next_submission_and_leave_what_is_recorded() {
        String value = "{\"period\":\"%s\",\"value\":90}";
        submit(indicator, value.formatted("2021")).statusCode(201);
        put(path, AT_MOST.formatted("ERROR", 80)).statusCode(201);
        submit(indicator, value.formatted("2022")).statusCode(422);
        submit(indicator, value.formatted("2021")).statusCode(200).body("vintage", equalTo(1));
        replace(1, AT_MOST.formatted("ERROR", 95)).statusCode(200);
        submit(indicator, value.formatted("2022")).statusCode(201);
        replace(2, "{\"rules\":[]}").statusCode(200);
        submit(indicator, "{\"period\":\"2023\",\"value\":900}").statusCode(201);
    }

    @Test
    void a_justification_lets_a_single_value_pass_a_warning_of_its_series() {
        put(path, "{\"rules\":[{\"kind\":\"NON_DECREASING\",\"severity\":\"WARNING\"}]}")
                .statusCode(201);
        String past = ",\"releasedAt\":\"2025-01-01\"}";
        submit(indicator, "{\"period\":\"2022\",\"value\":3872.5" + past).statusCode(201);
        submit(indicator, "{\"period\":\"2023\",\"value\":3765.2" + past)
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/value"))
                .body("errors[0].rule", equalTo("non-decreasing"))
                .body("errors[0].severity", equalTo("WARNING"))
                .body(
                        "errors[0].message",
                        equalTo("3765.2 is below 3872.5 of 2022, but this series does not decrease; correct it, or "
                                + "explain it in justification"));
        submit(indicator, "{\"period\":\"2023\",\"value\":3765.2,\"justification\":\"Fewer licences\"" + past)
                .statusCode(201);
        submit(indicator, "{\"period\":\"2023\",\"value\":3765.2" + past).statusCode(200);
    }

    @Test
    void a_correction_is_held_to_the_rules_too() {
        submit(indicator, "{\"period\":\"2022\",\"value\":50}").statusCode(201);
        put(path, AT_MOST.formatted("ERROR", 80)).statusCode(201);
        submit(indicator, "{\"period\":\"2022\",\"value\":90}")
                .statusCode(422)
                .body("errors.rule", containsInAnyOrder("max-share", "reason-required"));
        submit(indicator, "{\"period\":\"2022\",\"value\":70,\"reason\":\"Recount\"}")
                .statusCode(201);
    }

    @Test
    @Transactional
    void a_version_lost_with_the_database_comes_back_from_its_event() throws Exception {
        RulesDefined lost = new RulesDefined(
                indicator,
                1,
                Instant.parse("2026-11-22T08:00:00Z"),
                EventJson.mapper()
                        .readTree(
                                "{\"rules\":[{\"id\":\"jump\",\"kind\":\"JUMP\",\"severity\":\"WARNING\",\"z\":3.5,\"least\":5}],\"reason\":\"x\"}"));
        ReceivedEvent event = new ReceivedEvent(
                new EventEnvelope(
                        UUID.randomUUID(),
                        "/indicator-service",
                        EventType.RULES_DEFINED.type(),
                        indicator,
                        lost.recordedAt(),
                        indicator,
                        1,
                        1,
                        null),
                EventType.RULES_DEFINED,
                EventJson.mapper().valueToTree(lost));

        assertThat(restoreVersion.restore(event, 1)).isEmpty();
        assertThat(restoreVersion.restore(event, 1)).isEmpty();
        assertThat(RuleSet.of(indicator, 1).rules()).extracting(Rule::kind).containsExactly(RuleKind.JUMP);
        assertThat(RuleSet.of(indicator, 1).reason).isEqualTo("x");
    }

    private ValidatableResponse replace(int version, String body) {
        return administrator()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path)
                .then();
    }
}
