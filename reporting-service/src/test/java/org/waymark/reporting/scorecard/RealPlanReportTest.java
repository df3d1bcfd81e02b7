package org.waymark.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.RealPlanEvents;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class RealPlanReportTest {
    private static final String PLAN = "ipr-14fyp";

    @BeforeEach
    void the_neighbours_have_told_of_the_real_plan() {
        RealPlanEvents.sendOnce();
    }

    @ParameterizedTest(name = "{1} as of {2}")
    @CsvFileSource(resources = "/ipr-14fyp/expected-verdicts.csv", numLinesToSkip = 1)
    void the_real_plan_gets_the_verdicts_computed_independently(ArgumentsAccessor row) {
        JsonNode entry = Asked.indicator(PLAN, row.getString(1), row.getString(2));
        JsonNode assessment = entry.get("assessment");

        assertThat(entry.get("number").asInt()).isEqualTo(row.getInteger(0));
        assertMember(entry.path("latest"), "period", row.getString(3));
        assertNumber(entry.path("latest"), "value", row.getString(4));
        assertMember(assessment, "attainment", row.getString(5));
        assertMember(assessment, "metSince", row.getString(6));
        assertMember(assessment, "metEarly", row.getString(7));
        assertMember(assessment, "final", row.getString(8));
        assertMember(assessment, "pace", row.getString(9));
        assertMember(assessment, "reason", row.getString(10));
        assertNumber(assessment, "progress", row.getString(11));
        assertNumber(assessment, "expected", row.getString(12));
        assertNumber(assessment, "r", row.getString(13));
        assertNumber(assessment, "timeLead", row.getString(14));
    }

    @Test
    void a_report_shows_the_vintage_that_counted_on_its_day() {
        assertThat(input("2024-06-30").get("value").decimalValue()).isEqualTo("12.71");
        assertThat(input("2024-06-30").get("vintage").asInt()).isEqualTo(1);
        assertThat(input("2025-01-31").get("value").decimalValue()).isEqualTo("12.6");
        assertThat(input("2025-01-31").get("status").asText()).isEqualTo("E");
    }

    @Test
    void the_entry_says_who_provides_it_and_how_sure_the_record_is() {
        JsonNode entry = Asked.indicator(PLAN, "patent-intensive-gdp-share", "2026-11-22");

        assertThat(entry.at("/providers/0/agency").asText()).isEqualTo("nbs");
        assertThat(entry.at("/providers/0/name/en").asText()).contains("Statistics");
        assertThat(entry.at("/provenance/confidence").asText()).isEqualTo("HIGH");
        assertThat(entry.at("/latest/releasedAtBasis").asText()).isEqualTo("PUBLISHED");
        assertThat(entry.at("/assessment/changed/at").asText()).isEqualTo("2024-12-31");
        assertThat(entry.at("/assessment/changed/cause").asText()).isEqualTo("NEW_PERIOD");
    }

    private static JsonNode input(String asOf) {
        return Asked.find(
                Asked.indicator(PLAN, "patent-intensive-gdp-share", asOf).at("/assessment/inputs"), "period", "2022");
    }

    private static void assertMember(JsonNode node, String member, String expected) {
        assertThat(node.path(member).asText(null)).as(member).isEqualTo(expected);
    }

    private static void assertNumber(JsonNode node, String member, String expected) {
        if (expected == null) {
            assertThat(node.path(member).asText(null)).as(member).isNull();
        } else {
            assertThat(node.get(member).decimalValue()).as(member).isEqualByComparingTo(expected);
        }
    }
}
