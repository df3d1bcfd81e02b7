package org.waymark.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;

/** An indicator redefined from a day on, once more without a day, and for a day far away. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class DefinitionInForceTest {
    private static final String PLAN = "redefining";
    private static final String CODE = "redefined-one";

    @Inject
    DataSource database;

    @BeforeEach
    void it_was_redefined() {
        MadeUp made = new MadeUp(PLAN);
        NeighbourJournal.send(
                List.of(
                        made.plan("2021-01-01"),
                        made.indicator(
                                CODE,
                                1,
                                """
                        {"name": {"en": "First"}, "effectiveFrom": "2021-06-01", "stockOrFlow": "stock",
                         "periodTypes": ["A", "M"], "providers": [{"agency": "first-agency"}]}
                        """),
                        made.target(CODE, 1, "{}"),
                        made.observed(CODE, "2021", "28", "{}"),
                        made.observed(CODE, "2022-06", "120", "{}"),
                        made.observed(CODE, "2022", "46", "{}"),
                        made.indicator(
                                CODE,
                                2,
                                """
                        {"name": {"en": "Second"}, "effectiveFrom": "2023-07-01", "direction": "LOWER_IS_BETTER",
                         "periodTypes": ["A", "M"], "providers": [{"agency": "second-agency"}]}
                        """),
                        made.indicator(
                                CODE, 3, "{\"name\": {\"en\": \"Third, from always\"}, \"stockOrFlow\": \"stock\"}"),
                        made.indicator(
                                CODE,
                                4,
                                "{\"name\": {\"en\": \"Fourth\"}, \"effectiveFrom\": \"2099-01-01\", \"direction\": \"MAINTAIN\"}")));
    }

    @Test
    void the_version_without_a_day_that_was_recorded_last_holds_from_always() {
        JsonNode entry = Asked.indicator(PLAN, CODE, "2023-06-30");

        assertThat(entry.at("/name/en").asText()).isEqualTo("Third, from always");
        assertThat(entry.at("/assessment/definitionVersion").asInt()).isEqualTo(3);
        assertThat(entry.at("/direction").asText()).isEqualTo("HIGHER_IS_BETTER");
        assertThat(entry.at("/assessment/pace").asText()).isEqualTo("ON_PACE");
        assertThat(entry.at("/assessment/signals/0/period").asText()).isEqualTo("2022-06");
    }

    @Test
    void a_version_with_a_day_holds_from_that_day_in_everything() {
        JsonNode entry = Asked.indicator(PLAN, CODE, "2023-07-01");

        assertThat(entry.at("/name/en").asText()).isEqualTo("Second");
        assertThat(entry.at("/assessment/definitionVersion").asInt()).isEqualTo(2);
        assertThat(entry.at("/providers/0/agency").asText()).isEqualTo("second-agency");
        assertThat(entry.at("/direction").asText()).isEqualTo("LOWER_IS_BETTER");
        assertThat(entry.at("/assessment/attainment").asText()).isEqualTo("MET");
        assertThat(entry.at("/assessment/reason").asText()).isEqualTo("NO_DISTANCE");
        assertThat(entry.at("/assessment/signals")).isEmpty();
        assertThat(entry.at("/assessment/changed/at").asText()).isEqualTo("2023-07-01");
        assertThat(entry.at("/assessment/changed/cause").asText()).isEqualTo("DEFINITION_CHANGE");
    }

    @Test
    void a_version_of_a_day_to_come_changes_nothing_yet() {
        assertThat(Asked.indicator(PLAN, CODE, "2026-11-21")
                        .at("/assessment/definitionVersion")
                        .asInt())
                .isEqualTo(2);
        assertThat(Asked.indicator(PLAN, CODE, "2099-01-01").at("/name/en").asText())
                .isEqualTo("Fourth");
    }

    @Test
    void a_day_that_an_instance_of_before_did_not_keep_counts_all_the_same() throws SQLException {
        new Facts(database)
                .execute("update indicator_version set effective_from = null where indicator = '" + CODE + "'");

        assertThat(Asked.indicator(PLAN, CODE, "2023-06-30").at("/name/en").asText())
                .isEqualTo("Third, from always");
        assertThat(Asked.indicator(PLAN, CODE, "2023-07-01").at("/name/en").asText())
                .isEqualTo("Second");
    }

    @Test
    void a_first_version_has_always_held_whatever_it_says() {
        MadeUp made = new MadeUp("first-version");
        NeighbourJournal.send(List.of(
                made.plan("2021-01-01"),
                made.indicator("first-one", 1, "{\"effectiveFrom\": \"2099-01-01\"}"),
                made.target("first-one", 1, "{}"),
                made.observed("first-one", "2021", "28", "{}")));

        JsonNode entry = Asked.indicator("first-version", "first-one", "2022-06-30");
        assertThat(entry.at("/unresolved").asBoolean()).isFalse();
        assertThat(entry.at("/assessment/pace").asText()).isEqualTo("ON_PACE");
        assertThat(entry.at("/assessment/changed/at").asText()).isEqualTo("2022-01-01");
    }
}
