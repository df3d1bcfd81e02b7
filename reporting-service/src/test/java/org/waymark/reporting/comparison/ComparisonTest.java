package org.waymark.reporting.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.RealPlanEvents;
import org.waymark.reporting.scorecard.Asked;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ComparisonTest {
    private static final String PLAN = "ipr-14fyp";
    private static final Instant KNOWN = Instant.parse(Asked.KNOWN_AT);

    @BeforeEach
    void the_neighbours_have_told_of_the_real_plan() {
        RealPlanEvents.sendOnce();
    }

    @Test
    void between_two_days_every_change_of_a_verdict_is_told_with_its_cause() {
        JsonNode report = Compared.days(PLAN, "2024-06-30", "2025-01-31", KNOWN);
        JsonNode revised = Asked.find(report.get("targets"), "indicator", "patent-intensive-gdp-share");
        assertThat(Compared.texts(revised.get("changed")))
                .contains("attainment", "latest")
                .doesNotContain("word");
        assertThat(revised.at("/from/latest/value").decimalValue()).isEqualByComparingTo("12.71");
        assertThat(revised.at("/to/latest/value").decimalValue()).isEqualByComparingTo("13.04");
        assertThat(Compared.steps(revised)).containsExactly("TIME 2024-12-31 NEW_PERIOD MET AHEAD");
        assertThat(revised.at("/steps/0/triggeredBy/event").asText()).isNotBlank();
        JsonNode stale = Asked.find(report.get("targets"), "indicator", "overseas-invention-patent-grants");
        assertThat(Compared.steps(stale)).containsExactly("TIME 2024-12-31 STALENESS NOT_MET NOT_ASSESSABLE");
        assertThat(stale.at("/steps/0/triggeredBy").isNull()).isTrue();
    }

    @Test
    void counts_say_how_many_went_from_which_word_to_which() {
        JsonNode counts = Compared.days(PLAN, "2024-06-30", "2025-01-31", KNOWN).get("counts");

        assertThat(counts.get("targets").asInt()).isEqualTo(8);
        assertThat(counts.get("changed").asInt() + counts.get("unchanged").asInt())
                .isEqualTo(8);
        assertThat(counts.get("otherVerdict").asInt()).isEqualTo(3);
        assertThat(counts.at("/attainment/NOT_MET/MET").asInt()).isEqualTo(2);
        assertThat(counts.at("/words/AHEAD/NOT_ASSESSABLE").asInt()).isEqualTo(1);
        assertThat(counts.get("causes")).hasToString("{\"NEW_PERIOD\":2,\"STALENESS\":1}");
    }

    @Test
    void what_did_not_change_is_only_counted() {
        JsonNode report = Compared.days(PLAN, "2025-01-16", "2025-01-31", KNOWN);

        assertThat(report.get("targets")).isEmpty();
        assertThat(report.get("projects")).isEmpty();
        assertThat(report.get("agencies")).isEmpty();
        assertThat(report.at("/counts/unchanged").asInt()).isEqualTo(8);
        assertThat(report.at("/counts/causes")).isEmpty();
        assertThat(report.get("next").isNull()).isTrue();
    }

    @Test
    void pages_follow_each_other_and_go_on_comparing_the_same() {
        List<String> whole = indicators(Compared.days(PLAN, "2022-12-31", "2026-11-21", KNOWN));
        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = NeighbourJournal.tree(Compared.asked()
                    .queryParam("from", "2022-12-31")
                    .queryParam("to", "2026-11-21")
                    .queryParam("limit", 3)
                    .queryParam("cursor", cursor)
                    .get(Compared.path(PLAN))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            paged.addAll(indicators(page));
            assertThat(page.at("/counts/changed").asInt()).isEqualTo(whole.size());
            cursor = page.get("next").asText(null);
        }
        assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(3);
    }

    @Test
    void without_another_day_or_instant_there_is_nothing_to_compare() {
        for (RequestSpecification asked : List.of(
                Compared.asked(),
                Compared.asked().queryParam("to", "2025-01-31"),
                Compared.asked().queryParam("from", "2025-01-31").queryParam("to", "2025-01-31"))) {
            asked.get(Compared.path(PLAN))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("?from"))
                    .body("errors[0].rule", equalTo("two-sides"));
        }
    }

    @Test
    void neither_day_nor_knowledge_goes_back() {
        Compared.asked()
                .queryParam("from", "2025-01-31")
                .queryParam("to", "2024-06-30")
                .queryParam("knownFrom", Asked.KNOWN_AT)
                .queryParam("knownTo", "2026-11-20T09:00:00Z")
                .get(Compared.path(PLAN))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("?from", "?to", "?knownFrom", "?knownTo"));
    }

    @Test
    void everything_wrong_with_both_sides_is_said_at_once() {
        Compared.asked()
                .queryParam("from", "2025-13-01")
                .queryParam("to", "soon")
                .queryParam("knownFrom", "yesterday")
                .queryParam("knownTo", Instant.now().plusSeconds(600).toString())
                .queryParam("method", "horoscope")
                .get(Compared.path(PLAN))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("?from", "?to", "?knownFrom", "?knownTo", "?method"));
    }

    @Test
    void between_a_fixed_day_and_instant_nothing_is_computed_twice() {
        Response first = fixed().get(Compared.path(PLAN));

        assertThat(first.header("Cache-Control")).contains("immutable");
        fixed().header("If-None-Match", first.header("ETag"))
                .get(Compared.path(PLAN))
                .then()
                .statusCode(304);
        fixed().queryParam("limit", 1)
                .header("If-None-Match", first.header("ETag"))
                .get(Compared.path(PLAN))
                .then()
                .statusCode(200);
    }

    private static RequestSpecification fixed() {
        return Compared.asked()
                .queryParam("from", "2024-06-30")
                .queryParam("to", "2025-01-31")
                .queryParam("knownTo", Asked.KNOWN_AT);
    }

    private static List<String> indicators(JsonNode report) {
        return report.get("targets")
                .valueStream()
                .map(target -> target.get("indicator").asText())
                .toList();
    }
}
