package org.waymark.reporting.indicatorreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.scorecard.Asked;

/** A softened target whose values are due, one for two provinces, and another plan's. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class MadeUpIndicatorTest {
    private static final String PLAN = "looked-at-closely";

    @BeforeEach
    void it_was_told() {
        MadeUp made = new MadeUp(PLAN);
        MadeUp other = new MadeUp("looks-there-too");
        NeighbourJournal.send(List.of(
                made.plan("2021-01-01"),
                other.plan("2021-01-01"),
                made.indicator("softened-one", 1, "{\"dueAfter\": {\"A\": \"P60D\"}}"),
                made.target("softened-one", 1, "{\"number\": 1}"),
                made.target(
                        "softened-one",
                        2,
                        """
                        {"number": 1, "effectiveFrom": "2023-01-01", "targets": [{"period": "2025", "value": 60}],
                         "reason": "asked too much", "footnote": {"en": "lowered"},
                         "sources": [{"title": "Notice"}]}
                        """),
                made.target("softened-one", 3, "{\"effectiveFrom\": \"2030-01-01\", \"reason\": \"later\"}"),
                other.target("softened-one", 1, "{\"targets\": [{\"period\": \"2030\", \"value\": 200}]}"),
                made.observed("softened-one", "2021", "20", "{\"releasedAt\": \"2022-02-01\"}"),
                made.observed("softened-one", "2022", "30", "{\"releasedAt\": \"2023-02-01\"}"),
                made.indicator("two-areas-one", 1, "{}"),
                made.target("two-areas-one", 1, "{\"area\": \"CN-11\"}"),
                made.target("two-areas-one", 1, "{\"area\": \"CN-44\"}")));
    }

    @Test
    void all_versions_of_the_target_stand_side_by_side() {
        JsonNode report = report("softened-one", "2023-06-30");

        assertThat(report.get("targets"))
                .extracting(target -> target.get("state").asText())
                .containsExactly("EARLIER", "IN_FORCE", "LATER");
        JsonNode inForce = report.at("/targets/1");
        assertThat(inForce.get("reason").asText()).isEqualTo("asked too much");
        assertThat(inForce.at("/footnote/en").asText()).isEqualTo("lowered");
        assertThat(inForce.at("/sources/0/title").asText()).isEqualTo("Notice");
        assertThat(report.at("/entry/original/target/value").decimalValue()).isEqualByComparingTo("100");
        assertThat(report.get("otherPlans"))
                .extracting(plan -> plan.get("plan").asText() + " " + plan.at("/targets/0/value"))
                .containsExactly("looks-there-too 200");
    }

    @Test
    void a_value_is_expected_until_it_is_due_and_owed_from_that_day_on() {
        assertThat(missing("2024-02-28")).containsExactly("2023 EXPECTED 2024-02-29 null");
        assertThat(missing("2024-02-29")).containsExactly("2023 OWED 2024-02-29 2024-02-29");
        assertThat(missing("2023-12-31")).as("the period has not ended").isEmpty();
    }

    @Test
    void what_is_still_to_change_is_told_per_year() {
        JsonNode required = report("softened-one", "2023-06-30").get("requiredChange");

        assertThat(required.at("/from/period").asText()).isEqualTo("2022");
        assertThat(required.get("change").decimalValue()).isEqualByComparingTo("30");
        assertThat(required.get("perYear").decimalValue()).isEqualByComparingTo("10");
    }

    @Test
    void with_targets_for_several_areas_one_has_to_be_named() {
        Asked.withEverythingSent()
                .get(path("two-areas-one"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?area"))
                .body("errors[0].rule", equalTo("area-required"))
                .body("detail", containsString("CN-11, CN-44"));
        Asked.withEverythingSent()
                .queryParam("area", "CN-44")
                .get(path("two-areas-one"))
                .then()
                .statusCode(200)
                .body("entry.area", equalTo("CN-44"));
        Asked.withEverythingSent()
                .queryParam("area", "CN-31")
                .get(path("two-areas-one"))
                .then()
                .statusCode(404)
                .body("detail", containsString("CN-11, CN-44"));
    }

    private static List<String> missing(String asOf) {
        return report("softened-one", asOf)
                .get("missingPeriods")
                .valueStream()
                .map(missing -> missing.get("period").asText() + " "
                        + missing.get("state").asText() + " "
                        + missing.get("expectedOn").asText() + " "
                        + missing.get("owedSince").asText())
                .toList();
    }

    private static String path(String indicator) {
        return "/api/v1/reports/plans/" + PLAN + "/indicators/" + indicator;
    }

    private static JsonNode report(String indicator, String asOf) {
        return NeighbourJournal.tree(Asked.withEverythingSent()
                .queryParam("asOf", asOf)
                .get(path(indicator))
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
