package org.waymark.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

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
class UnitsReportedTest {
    private static final String TEN_THOUSANDS =
            "\"unit\": {\"zh\": \"万件\", \"unitMeasure\": \"NUMBER\", \"unitMultiplier\": 4}";
    private static final String MONEY = "\"unit\": {\"unitMeasure\": \"CNY\", \"unitMultiplier\": 8}";

    /** Its values came in 件; then it and its target were set in 万件, and the target was lowered. */
    private static MadeUp counting(String plan, String code) {
        MadeUp made = new MadeUp(plan);
        NeighbourJournal.send(
                List.of(
                        made.plan("2021-01-01"),
                        made.indicator(code, 1, "{}"),
                        made.target(
                                code,
                                1,
                                """
                        {"baseline": {"period": "2020", "value": 20000}, "targets": [{"period": "2025", "value": 80000}]}
                        """),
                        made.observed(code, "2020", "21000", "{}"),
                        made.observed(code, "2021", "32000", "{}"),
                        made.indicator(code, 2, "{" + TEN_THOUSANDS + ", \"effectiveFrom\": \"2023-01-01\"}"),
                        made.target(
                                code,
                                2,
                                """
                        {"effectiveFrom": "2023-01-01", "baseline": {"period": "2020", "value": 2},
                         "targets": [{"period": "2025", "value": 5}]}
                        """)));
        return made;
    }

    @Test
    void values_given_in_pieces_are_compared_with_a_target_in_ten_thousands() {
        counting("ten-thousands", "counted-in-both");

        JsonNode entry = Asked.indicator("ten-thousands", "counted-in-both", "2023-06-30");
        assertThat(entry.at("/unit/unitMultiplier").asInt()).isEqualTo(4);
        assertThat(entry.at("/unit/zh").asText()).isEqualTo("万件");
        assertThat(entry.at("/target/value").decimalValue()).isEqualTo("5");
        assertThat(entry.at("/latest/value").decimalValue()).isEqualTo("3.2");
        assertThat(entry.at("/latest/reported"))
                .isEqualTo(NeighbourJournal.tree(
                        "{\"value\": 32000, \"unit\": {\"unitMeasure\": \"NUMBER\", \"unitMultiplier\": 0}}"));
        assertThat(entry.at("/assessment/inputs/1/reported")).isEqualTo(entry.at("/latest/reported"));
        assertThat(entry.at("/assessment/attainment").asText()).isEqualTo("NOT_MET");
        assertThat(entry.at("/assessment/progress").decimalValue()).isEqualByComparingTo("0.4");
    }

    @Test
    void a_softened_target_stands_beside_the_first_in_its_own_unit() {
        counting("softening", "softened-one");

        JsonNode original =
                Asked.indicator("softening", "softened-one", "2023-06-30").get("original");
        assertThat(original)
                .isEqualTo(
                        NeighbourJournal.tree(
                                """
                        {"target": {"period": "2025", "value": 80000},
                         "unit": {"unitMeasure": "NUMBER", "unitMultiplier": 0}, "attainment": "NOT_MET", "pace": "ON_PACE"}
                        """));
        assertThat(Asked.indicator("softening", "softened-one", "2022-12-31").has("original"))
                .isFalse();
    }

    @Test
    void a_baseline_observed_otherwise_is_shown_in_the_targets_unit() {
        counting("otherwise", "observed-otherwise");

        JsonNode entry = Asked.indicator("otherwise", "observed-otherwise", "2023-06-30");
        assertThat(entry.get("baselineObserved"))
                .isEqualTo(NeighbourJournal.tree("{\"period\": \"2020\", \"value\": 2.1, \"vintage\": 1}"));
        assertThat(entry.at("/baseline/value").decimalValue()).isEqualTo("2");
    }

    @Test
    void before_the_change_everything_stands_in_the_unit_of_then() {
        counting("of-then", "counted-then");

        JsonNode entry = Asked.indicator("of-then", "counted-then", "2022-12-31");
        assertThat(entry.at("/unit/unitMultiplier").asInt()).isZero();
        assertThat(entry.at("/latest/value").decimalValue()).isEqualTo("32000");
        assertThat(entry.get("latest").has("reported")).isFalse();
        assertThat(entry.at("/assessment/pace").asText()).isEqualTo("ON_PACE");
    }

    @Test
    void another_measure_is_not_compared_and_shown_as_it_was_given() {
        MadeUp made = new MadeUp("measuring");
        NeighbourJournal.send(List.of(
                made.plan("2021-01-01"),
                made.indicator("measured-anew", 1, "{}"),
                made.observed("measured-anew", "2021", "32000", "{}"),
                made.indicator("measured-anew", 2, "{" + MONEY + "}"),
                made.target("measured-anew", 1, "{}")));

        JsonNode entry = Asked.indicator("measuring", "measured-anew", "2022-06-30");
        assertThat(entry.at("/unit/unitMeasure").asText()).isEqualTo("CNY");
        assertThat(entry.at("/assessment/reason").asText()).isEqualTo("UNIT_CHANGED");
        assertThat(entry.at("/assessment/attainment").asText()).isEqualTo("NOT_ASSESSABLE");
        assertThat(entry.at("/notCompared/0/reason").asText()).isEqualTo("UNIT_CHANGED");
        assertThat(entry.at("/notCompared/0/reported/value").asInt()).isEqualTo(32000);
        assertThat(entry.at("/notCompared/0/reported/unit/unitMeasure").asText())
                .isEqualTo("NUMBER");
    }

    @Test
    void a_target_says_its_unit_or_has_that_of_the_definition_before_it() {
        MadeUp made = new MadeUp("saying");
        NeighbourJournal.send(List.of(
                made.plan("2021-01-01"),
                made.target("said-unit", 1, "{" + TEN_THOUSANDS + "}"),
                made.target("set-before-all", 1, "{}"),
                made.indicator("said-unit", 1, "{}"),
                made.indicator("set-before-all", 1, "{}"),
                made.target("said-version", 1, "{\"definitionVersion\": 1}"),
                made.indicator("said-version", 1, "{" + TEN_THOUSANDS + "}"),
                made.indicator("said-version", 2, "{}"),
                made.indicator("set-before-all", 2, "{" + TEN_THOUSANDS + "}")));

        assertThat(multiplier("said-unit")).isEqualTo(4);
        assertThat(multiplier("said-version")).isEqualTo(4);
        assertThat(multiplier("set-before-all")).isZero();
    }

    private static int multiplier(String indicator) {
        return Asked.indicator("saying", indicator, "2022-06-30")
                .at("/unit/unitMultiplier")
                .asInt();
    }
}
