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
    private static final String TODAY = "2026-11-22";

    private final RunningSuite suite;

    ShippedPlansIT(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void the_plans_are_loaded() throws InterruptedException {
        suite.plans().loadOnce();
    }

    @Test
    void loading_again_changes_nothing() throws Exception {
        Map<String, Long> before = positions();
        Map<String, Long> recordedBefore = recorded();

        Map<String, Tally> tallies = suite.plans().load();

        assertThat(suite.plans().complaints()).isEmpty();
        assertThat(tallies)
                .containsOnlyKeys("ipr-14fyp", INVENTED, INVENTED + "-guangdong", "cn-15fyp")
                .allSatisfy((plan, tally) -> {
                    assertThat(tally.unchanged()).isPositive();
                    assertThat(tally.recorded() + tally.refused() + tally.kept())
                            .isZero();
                });
        assertThat(recorded()).isEqualTo(recordedBefore);
        JsonNode upTo = suite.plans().report("ipr-14fyp", TODAY).get("upTo");
        assertThat(upTo.get("/indicator-service").asLong()).isEqualTo(before.get("indicator"));
        assertThat(upTo.get("/project-service").asLong()).isGreaterThanOrEqualTo(before.get("project"));
    }

    @ParameterizedTest(name = "{0}: {1} in {2}")
    @CsvFileSource(resources = "/expected-attainment-of-invented-plans.csv", numLinesToSkip = 1)
    void the_invented_plans_stand_as_a_person_would_say(ArgumentsAccessor row) {
        JsonNode report = suite.plans().report(row.getString(0), "2026-06-30");
        ReportEntry shown = ReportEntry.of(report, row.getString(1), row.getString(2));

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
        String indicator = "high-value-invention-patents-per-10k";
        ReportEntry ended = ReportEntry.of(suite.plans().report("ipr-14fyp", TODAY), indicator, "CN");
        ReportEntry begun = ReportEntry.of(suite.plans().report("cn-15fyp", TODAY), indicator, "CN");

        assertThat(ended.at("/assessment/final").asBoolean()).isTrue();
        assertThat(begun.at("/baseline/period")).isEqualTo(ended.at("/latest/period"));
        begun.hasText("/assessment/reason", "ONE_POINT");
    }

    private Map<String, Long> recorded() throws SQLException {
        return Map.of(
                "indicator", suite.tables().entriesOfClients("indicator"),
                "project", suite.tables().entriesOfClients("project"));
    }

    /** When every journal entry has been given its position. */
    private Map<String, Long> positions() throws SQLException {
        Map<String, Long> positions = new TreeMap<>();
        for (String database : List.of("indicator", "project")) {
            long entries = suite.tables().journalEntries(database);
            await().untilAsserted(() ->
                    assertThat(suite.tables().lastPosition(database)).isGreaterThanOrEqualTo(entries));
            positions.put(database, entries);
        }
        return positions;
    }
}
