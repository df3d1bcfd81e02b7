package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waymark.local.plan.Tally;

/** Every plan of {@code deploy/plans}. */
@ExtendWith(SuiteExtension.class)
class ShippedPlansIT {
    private static final String INVENTED = "synthetic-clean-rivers";

    private final RunningSuite suite;

    ShippedPlansIT(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void the_plans_are_loaded() throws InterruptedException {
        suite.plans().loadOnce();
    }

    @Test
    void loading_again_changes_nothing_and_moves_no_position() throws Exception {
        Map<String, Long> before = positions();

        Map<String, Tally> tallies = suite.plans().load();

        assertThat(suite.plans().complaints()).isEmpty();
        assertThat(tallies)
                .containsOnlyKeys("ipr-14fyp", INVENTED, INVENTED + "-guangdong", "cn-15fyp")
                .allSatisfy((plan, tally) -> {
                    assertThat(tally.unchanged()).isPositive();
                    assertThat(tally.recorded() + tally.refused() + tally.kept())
                            .isZero();
                });
        assertThat(positions()).isEqualTo(before);
        assertThat(report("ipr-14fyp", "2026-11-22").get("upTo"))
                .isEqualTo(report(INVENTED, "2026-11-22").get("upTo"));
    }

    @ParameterizedTest(name = "{0}: {1} in {2}")
    @CsvFileSource(resources = "/expected-attainment-of-invented-plans.csv", numLinesToSkip = 1)
    void the_invented_plans_stand_as_a_person_would_say(ArgumentsAccessor row) {
        JsonNode entry = entry(report(row.getString(0), "2026-06-30"), row.getString(1), row.getString(2));

        Row shown = new Row(entry);
        shown.hasText("/direction", row.getString(3));
        shown.hasText("/attribute", row.getString(4));
        shown.hasText("/latest/period", row.getString(5));
        shown.hasNumber("/latest/value", row.getString(6));
        shown.hasText("/assessment/attainment", row.getString(7));
        shown.hasText("/assessment/metSince", row.getString(8));
        shown.hasText("/assessment/pace", row.getString(9));
        shown.hasText("/assessment/reason", row.getString(10));
        shown.hasNumber("/assessment/r", row.getString(11));
        shown.hasText("/assessment/interim/0/attainment", row.getString(12));
        shown.hasText("/assessment/interim/1/attainment", row.getString(13));
    }

    @Test
    void a_value_that_ends_one_plan_is_the_baseline_of_the_next() {
        JsonNode ended = entry(report("ipr-14fyp", "2026-11-22"), "high-value-invention-patents-per-10k", "CN");
        JsonNode begun = entry(report("cn-15fyp", "2026-11-22"), "high-value-invention-patents-per-10k", "CN");

        assertThat(ended.at("/assessment/final").asBoolean()).isTrue();
        assertThat(begun.at("/baseline/period")).isEqualTo(ended.at("/latest/period"));
        assertThat(begun.at("/assessment/reason").asText()).isEqualTo("ONE_POINT");
    }

    /** When every journal entry has been given its position. */
    private Map<String, Long> positions() throws SQLException {
        Map<String, Long> positions = new TreeMap<>();
        for (String database : List.of("indicator", "project")) {
            long entries = suite.tables().journalEntries(database);
            await().untilAsserted(() ->
                    assertThat(suite.tables().lastPosition(database)).isEqualTo(entries));
            positions.put(database, entries);
        }
        return positions;
    }

    private JsonNode report(String plan, String asOf) {
        return suite.reports()
                .get("/api/v1/reports/plans/" + plan + "?asOf=" + asOf)
                .expect(200)
                .body();
    }

    private static JsonNode entry(JsonNode report, String indicator, String area) {
        for (JsonNode entry : report.path("indicators")) {
            if (entry.path("indicator").asText().equals(indicator)
                    && entry.path("area").asText().equals(area)) {
                return entry;
            }
        }
        throw new AssertionError("no " + indicator + " in " + area + " in " + report);
    }
}
