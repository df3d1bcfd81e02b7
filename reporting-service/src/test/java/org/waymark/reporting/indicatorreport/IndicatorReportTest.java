package org.waymark.reporting.indicatorreport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.RealPlanEvents;
import org.waymark.reporting.scorecard.Asked;

/** Indicators 5 (revised once), 1 (final, with monthly values) and 2 (stale) of the real plan. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class IndicatorReportTest {
    private static final String REVISED = "patent-intensive-gdp-share";
    private static final String FINAL = "high-value-invention-patents-per-10k";
    private static final String STALE = "overseas-invention-patent-grants";

    @BeforeEach
    void the_neighbours_have_told_of_the_real_plan() {
        RealPlanEvents.sendOnce();
    }

    @Test
    void a_revision_stands_beside_the_value_it_took_the_place_of() {
        JsonNode report = report(REVISED, "2025-01-31");

        List<JsonNode> of2022 = all(report.get("vintages"), "period", "2022");
        assertThat(of2022).extracting(vintage -> vintage.get("value").asText()).containsExactly("12.71", "12.6");
        assertThat(of2022)
                .extracting(vintage -> vintage.get("counts").asBoolean())
                .containsExactly(false, true);
        assertThat(of2022.get(1).get("releasedAtBasis").asText()).isEqualTo("DERIVED");
        assertThat(of2022.get(1).get("reason").asText()).isNotBlank();
        assertThat(of2022.get(1).at("/sources/0/title").asText()).isNotBlank();
        assertThat(all(report(REVISED, "2024-06-30").get("vintages"), "period", "2022"))
                .as("what was not released yet is not shown")
                .hasSize(1);
    }

    @Test
    void the_entry_is_that_of_the_scorecard() {
        JsonNode entry = report(REVISED, "2025-01-31").get("entry");
        String scorecard = Asked.withEverythingSent()
                .queryParam("asOf", "2025-01-31")
                .queryParam("knownAt", Asked.KNOWN_AT)
                .get("/api/v1/reports/plans/ipr-14fyp")
                .asString();

        assertThat(entry)
                .isEqualTo(Asked.find(NeighbourJournal.tree(scorecard).get("indicators"), "indicator", REVISED));
    }

    @Test
    void every_id_leads_to_its_trace() {
        JsonNode report = report(REVISED, "2025-01-30");

        trace(report.at("/entry/assessment/id").asText()).statusCode(200);
        for (JsonNode said : report.at("/methods/said")) {
            trace(said.get("id").asText())
                    .statusCode(200)
                    .body("assessment.method", equalTo(said.get("method").asText()));
        }
    }

    private static ValidatableResponse trace(String id) {
        return given().get("/api/v1/assessments/" + id).then();
    }

    @Test
    void the_line_runs_from_baseline_to_target() {
        JsonNode line = report(REVISED, "2025-01-31").get("line");

        assertThat(line.get("points"))
                .extracting(point ->
                        point.get("kind").asText() + " " + point.get("period").asText() + " " + point.get("value"))
                .containsExactly("BASELINE 2019 11.6", "TARGET 2025 13.0");
        assertThat(line.get("expected"))
                .extracting(point -> point.get("period").asText() + " " + point.get("value"))
                .containsExactly(
                        "2020 11.8333", "2021 12.0667", "2022 12.3", "2023 12.5333", "2024 12.7667", "2025 13");
    }

    /** The same numbers as on the drawn page: 13.73, 13.58 to 13.87. */
    @Test
    void the_trend_is_prolonged_to_the_target() {
        JsonNode report = report(REVISED, "2026-11-21");
        JsonNode forecast = report.get("forecast");
        assertThat(forecast.at("/label/zh").asText()).isEqualTo("趋势外推，非官方预测");
        assertThat(forecast.get("points").asInt()).isEqualTo(6);
        assertThat(forecast.get("predicted")).hasSize(1);
        assertThat(forecast.at("/predicted/0/period").asText()).isEqualTo("2025");
        assertThat(forecast.at("/predicted/0/value").decimalValue()).isEqualByComparingTo("13.7253");
        assertThat(forecast.at("/predicted/0/low").decimalValue()).isEqualByComparingTo("13.5823");
        assertThat(forecast.at("/predicted/0/high").decimalValue()).isEqualByComparingTo("13.8683");
        assertThat(report.at("/lead/years").decimalValue()).isEqualByComparingTo("2.63");
        assertThat(report.at("/lead/pastTarget").asBoolean()).isTrue();
        assertThat(report.at("/margin/attainment/down/at").decimalValue()).isEqualByComparingTo("13");
        assertThat(report.at("/margin/word/down/at").decimalValue()).isEqualByComparingTo("12.825");
        assertThat(report.get("missingPeriods"))
                .extracting(missing -> missing.get("period").asText() + " "
                        + missing.get("state").asText())
                .containsExactly("2025 NOT_SCHEDULED");
    }

    @Test
    void every_change_of_the_verdict_has_its_cause_and_the_event_that_brought_it() {
        JsonNode changes = report(REVISED, "2026-11-21").get("changes");

        assertThat(changes)
                .extracting(change ->
                        change.get("at").asText() + " " + change.get("cause").asText() + " "
                                + change.at("/to/attainment").asText() + " "
                                + change.at("/to/word").asText())
                .contains("2024-12-31 NEW_PERIOD MET AHEAD");
        JsonNode met = changes.get(changes.size() - 1);
        assertThat(met.at("/triggeredBy/event").asText()).isNotBlank();
        assertThat(met.get("inputs"))
                .extracting(input -> input.get("period").asText())
                .containsExactly("2022", "2023");
    }

    @Test
    void a_final_value_needs_nothing_more_and_is_not_forecast() {
        JsonNode report = report(FINAL, "2026-11-21");

        assertThat(report.at("/entry/assessment/final").asBoolean()).isTrue();
        assertThat(report.at("/forecast/reason").asText()).isEqualTo("NOTHING_AHEAD");
        assertThat(report.at("/forecast/why/en").asText()).isNotBlank();
        assertThat(report.get("requiredChange").isNull()).isTrue();
        assertThat(report.get("missingPeriods")).isEmpty();
        assertThat(report.at("/entry/assessment/signals"))
                .extracting(signal -> signal.get("period").asText())
                .contains("2024-06", "2025-06");
    }

    @Test
    void a_stale_one_says_what_is_missing_and_what_would_have_to_change() {
        JsonNode report = report(STALE, "2024-12-31");

        assertThat(report.at("/entry/assessment/reason").asText()).isEqualTo("STALE");
        assertThat(report.at("/forecast/reason").asText()).isEqualTo("TOO_FEW_POINTS");
        assertThat(report.get("missingPeriods"))
                .extracting(missing -> missing.get("period").asText())
                .containsExactly("2022", "2023");
        assertThat(report.at("/requiredChange/change").decimalValue()).isEqualByComparingTo("3.623");
        assertThat(report.at("/requiredChange/years").decimalValue()).isEqualByComparingTo("4");
        assertThat(report.at("/requiredChange/perYear").decimalValue()).isEqualByComparingTo("0.9058");
        assertThat(report.at("/methods/said/0/onCourse").isNull()).isTrue();
    }

    @Test
    void a_fixed_question_is_answered_once() {
        Response first = fixed().get(path(REVISED));
        String tag = first.header("ETag");

        assertThat(first.header("Cache-Control")).contains("immutable");
        fixed().header("If-None-Match", tag).get(path(REVISED)).then().statusCode(304);
        fixed().header("If-None-Match", tag).get(path(FINAL)).then().statusCode(200);
    }

    @Test
    void an_indicator_without_a_target_of_the_plan_is_not_found() {
        for (String code : List.of("nobodys-indicator", "no code", "%00")) {
            given().urlEncodingEnabled(false)
                    .get("/api/v1/reports/plans/ipr-14fyp/indicators/" + code.replace(" ", "%20"))
                    .then()
                    .statusCode(404);
        }
    }

    private static RequestSpecification fixed() {
        return Asked.withEverythingSent().queryParam("asOf", "2025-01-31").queryParam("knownAt", Asked.KNOWN_AT);
    }

    private static String path(String indicator) {
        return "/api/v1/reports/plans/ipr-14fyp/indicators/" + indicator;
    }

    private static JsonNode report(String indicator, String asOf) {
        return NeighbourJournal.tree(Asked.withEverythingSent()
                .queryParam("asOf", asOf)
                .queryParam("knownAt", Asked.KNOWN_AT)
                .get(path(indicator))
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<JsonNode> all(JsonNode nodes, String member, String value) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .filter(node -> node.get(member).asText().equals(value))
                .toList();
    }
}
