package org.waymark.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class NotComparedTest {
    @Test
    void every_value_counts_with_its_flag_or_is_listed_with_the_reason_why_not() {
        MadeUp made = new MadeUp("flagging");
        NeighbourJournal.send(List.of(
                made.plan("2021-01-01"),
                made.indicator("flagged-one", 1, "{}"),
                made.target("flagged-one", 1, "{}"),
                made.observed("flagged-one", "2019", "5", "{}"),
                made.observed("flagged-one", "2021", "28", "{\"status\": \"D\"}"),
                made.observed("flagged-one", "2021-06", "20", "{}"),
                made.observed("flagged-one", "2022", "46", "{\"status\": \"K\"}"),
                made.observed("flagged-one", "2023", "70", "{\"status\": \"F\", \"releasedAt\": \"2022-03-01\"}"),
                made.observed("flagged-one", "2021-07", "null", "{\"status\": \"O\", \"missingReason\": \"LATE\"}")));

        JsonNode entry = Asked.indicator("flagging", "flagged-one", "2023-06-30");
        assertThat(entry.at("/latest/status").asText()).isEqualTo("D");
        assertThat(entry.at("/assessment/pace").asText()).isEqualTo("ON_PACE");
        assertThat(entry.get("notCompared"))
                .extracting(left ->
                        left.get("period").asText() + " " + left.get("reason").asText())
                .containsExactly(
                        "2019 NOT_COMPARABLE",
                        "2021-06 NOT_COMPARABLE",
                        "2021-07 NO_VALUE",
                        "2022 NOT_COMPARABLE",
                        "2023 FORECAST");
    }

    @Test
    void a_target_in_a_period_type_the_indicator_lacks_says_so() {
        MadeUp made = new MadeUp("typing");
        NeighbourJournal.send(List.of(
                made.plan("2021-01-01"),
                made.target("typed-later", 1, "{}"),
                made.indicator("typed-later", 1, "{\"periodTypes\": [\"M\"]}"),
                made.observed("typed-later", "2021-06", "20", "{}")));

        Asked.report("typing", "2023-06-30")
                .body("summary.notAssessable.reason", equalTo(List.of("TARGET_PERIOD_TYPE")))
                .body("indicators[0].notCompared[0].reason", equalTo("NOT_COMPARABLE"));
    }

    @Test
    void a_target_that_lies_against_the_direction_has_no_pace() {
        MadeUp made = new MadeUp("turning");
        NeighbourJournal.send(List.of(
                made.plan("2021-01-01"),
                made.indicator("turned-one", 1, "{}"),
                made.target("turned-one", 1, "{\"targets\": [{\"period\": \"2025\", \"value\": 5}]}"),
                made.observed("turned-one", "2021", "7", "{}")));

        JsonNode assessment =
                Asked.indicator("turning", "turned-one", "2022-06-30").get("assessment");
        assertThat(assessment.get("attainment").asText()).isEqualTo("MET");
        assertThat(assessment.get("pace").asText()).isEqualTo("NOT_ASSESSABLE");
        assertThat(assessment.get("reason").asText()).isEqualTo("NO_DISTANCE");
        assertThat(assessment.get("progress").isNull()).isTrue();
    }

    @Test
    void a_break_that_is_declared_comparable_does_not_hinder_comparison() {
        MadeUp made = new MadeUp("breaking");
        NeighbourJournal.send(List.of(
                made.plan("2021-01-01"),
                made.indicator("broken-off", 1, "{}"),
                made.target("broken-off", 1, "{}"),
                made.observed("broken-off", "2021", "28", "{\"status\": \"B\"}"),
                made.indicator("broken-and-joined", 1, "{}"),
                made.target("broken-and-joined", 1, "{}"),
                made.observed("broken-and-joined", "2021", "28", "{\"status\": \"B\", \"comparable\": true}")));

        assertThat(Asked.indicator("breaking", "broken-off", "2022-06-30")
                        .at("/assessment/reason")
                        .asText())
                .isEqualTo("SERIES_BREAK");
        JsonNode joined = Asked.indicator("breaking", "broken-and-joined", "2022-06-30");
        assertThat(joined.at("/assessment/pace").asText()).isEqualTo("ON_PACE");
        assertThat(joined.at("/assessment/inputs/0/comparable").asBoolean()).isTrue();
    }

    @Test
    void targets_that_hold_before_their_plan_is_released_are_not_counted() {
        MadeUp made = new MadeUp("releasing");
        NeighbourJournal.send(List.of(
                made.plan("2022-03-01"),
                made.indicator("released-late", 1, "{}"),
                made.target("released-late", 1, "{}"),
                made.observed("released-late", "2021", "28", "{}")));

        Asked.report("releasing", "2022-02-28")
                .body("state", equalTo("BEFORE_RELEASE"))
                .body("summary.targets", equalTo(0))
                .body("indicators[0].assessment.reason", equalTo("BEFORE_RELEASE"))
                .body("indicators[0].notCompared[0].reason", equalTo("BEFORE_RELEASE"));
        Asked.report("releasing", "2022-03-01")
                .body("summary.targets", equalTo(1))
                .body("indicators[0].assessment.pace", equalTo("ON_PACE"))
                .body("indicators[0].assessment.changed.at", equalTo("2022-03-01"))
                .body("indicators[0].assessment.changed.cause", equalTo("RELEASE"));
    }
}
