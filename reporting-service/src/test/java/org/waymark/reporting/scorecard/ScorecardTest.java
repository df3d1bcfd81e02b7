package org.waymark.reporting.scorecard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;
import org.waymark.reporting.feed.RealPlanEvents;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ScorecardTest {
    private static final String REPORT = "/api/v1/reports/plans/";
    private static final String KNOWN_AT = "2026-11-21T00:00:00.123456Z";
    private static List<String> positions;

    @Inject
    DataSource database;

    @BeforeEach
    void the_neighbours_have_told_of_the_real_plan() {
        if (positions == null) {
            positions = NeighbourJournal.send(RealPlanEvents.all());
        }
    }

    @ParameterizedTest(name = "{1} as of {2}")
    @CsvFileSource(resources = "/ipr-14fyp/expected-verdicts.csv", numLinesToSkip = 1)
    void the_real_plan_gets_the_verdicts_computed_independently(ArgumentsAccessor row) {
        JsonNode entry = entry(row.getString(1), row.getString(2));
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
    void the_summary_counts_what_the_entries_say() {
        report("2026-11-22")
                .statusCode(200)
                .body("plan", equalTo("ipr-14fyp"))
                .body("asOf", equalTo("2026-11-22"))
                .body("knownAt", equalTo(KNOWN_AT))
                .body("method", equalTo("linear-trajectory"))
                .body("summary.targets", equalTo(8))
                .body("summary.attainment", equalTo(java.util.Map.of("MET", 6, "NOT_MET", 2, "NOT_ASSESSABLE", 0)))
                .body("summary.metEarly", equalTo(6))
                .body("summary.final", equalTo(2))
                .body("summary.pace.AHEAD", equalTo(5))
                .body("summary.pace.BEHIND", equalTo(1))
                .body("summary.pace.NOT_ASSESSABLE", equalTo(2))
                .body("summary.notAssessable.reason", equalTo(List.of("STALE", "NO_BASELINE")))
                .body("indicators.number", equalTo(List.of(1, 2, 3, 4, 5, 6, 7, 8)))
                .body("projects", hasSize(15));
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
        JsonNode entry = entry("patent-intensive-gdp-share", "2026-11-22");

        assertThat(entry.at("/providers/0/agency").asText()).isEqualTo("nbs");
        assertThat(entry.at("/providers/0/name/en").asText()).contains("Statistics");
        assertThat(entry.at("/provenance/confidence").asText()).isEqualTo("HIGH");
        assertThat(entry.at("/latest/releasedAtBasis").asText()).isEqualTo("PUBLISHED");
        assertThat(entry.at("/assessment/changed/at").asText()).isEqualTo("2024-12-31");
        assertThat(entry.at("/assessment/changed/cause").asText()).isEqualTo("NEW_PERIOD");
    }

    @Test
    void an_agency_goes_by_the_name_it_had_on_the_day() {
        String abolished = "projects.agencies.flatten().find { it.as == '银保监会' }";

        report("2022-12-31")
                .body(abolished + ".agency", equalTo("cbirc"))
                .body(abolished + ".shortName.zh", equalTo("银保监会"));
        report("2023-05-18")
                .body(abolished + ".agency", equalTo("nfra"))
                .body(abolished + ".shortName.zh", equalTo("金融监管总局"))
                .body(abolished + ".named", equalTo("cbirc"));
    }

    @Test
    void a_project_without_known_agencies_says_so() {
        report("2026-11-22")
                .body("projects.findAll { !it.responsibility.known }.number", equalTo(List.of(5, 6, 9, 12, 13, 14)))
                .body("projects[0].responsibility.openEnded", equalTo(true))
                .body("projects[0].agencies[0].role", equalTo("LEAD"))
                .body("projects[0].agencies[0].unresolved", equalTo(false))
                .body("projects[0].rating", nullValue());
    }

    @Test
    void before_the_plan_was_released_it_has_no_targets() {
        report("2021-10-27")
                .body("summary.targets", equalTo(8))
                .body("summary.notAssessable.reason", hasItems("NO_TARGET"))
                .body("indicators[0].target", nullValue())
                .body("projects[0].responsibility.known", equalTo(false));
    }

    @Test
    void an_area_without_targets_has_an_empty_report() {
        given().queryParam("minPosition", positions)
                .queryParam("area", "CN-44")
                .get(REPORT + "ipr-14fyp")
                .then()
                .statusCode(200)
                .body("indicators", hasSize(0))
                .body("summary.targets", equalTo(0));
    }

    @Test
    void before_anything_was_recorded_the_plan_is_not_known() {
        given().queryParam("knownAt", "2026-11-20T08:00:00.123455Z")
                .get(REPORT + "ipr-14fyp")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-plan"));
    }

    @Test
    void everything_wrong_with_the_question_is_said_at_once() {
        given().queryParam("asOf", "2025-13-01")
                .queryParam("knownAt", "yesterday")
                .queryParam("area", "guangdong")
                .queryParam("method", "horoscope")
                .queryParam("minPosition", "/indicator-service")
                .get(REPORT + "ipr-14fyp")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems("?asOf", "?knownAt", "?area", "?method", "?minPosition"))
                .body("errors", hasSize(5));
    }

    @Test
    void a_position_not_reached_in_time_is_a_projection_behind() {
        given().queryParam("minPosition", "/indicator-service:999999999")
                .get(REPORT + "ipr-14fyp")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("/problems/projection-behind"));
    }

    @Test
    void without_days_the_report_is_of_today_and_says_what_it_used() {
        given().queryParam("minPosition", positions)
                .get(REPORT + "ipr-14fyp")
                .then()
                .statusCode(200)
                .body("asOf", allOf(org.hamcrest.Matchers.matchesPattern("\\d{4}-\\d\\d-\\d\\d")))
                .body("upTo.'/indicator-service'", org.hamcrest.Matchers.greaterThan(0))
                .body("upTo.'/project-service'", org.hamcrest.Matchers.greaterThan(0));
    }

    @Test
    void events_that_come_twice_and_in_any_order_give_the_same_bytes() throws SQLException {
        byte[] expected = canonical();
        List<Happened> events = new ArrayList<>(RealPlanEvents.all());
        events.addAll(RealPlanEvents.all());
        Collections.shuffle(events, new Random(42));
        forget("");

        positions = NeighbourJournal.send(events);

        assertThat(canonical()).isEqualTo(expected);
    }

    @Test
    void a_projection_rebuilt_from_the_topics_gives_the_same_bytes() throws SQLException {
        byte[] expected = canonical();
        forget(", projection_place");

        positions = NeighbourJournal.send(List.of());

        assertThat(canonical()).isEqualTo(expected);
    }

    private void forget(String places) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate plan_version, target_version, indicator_version, agency_version,"
                    + " project_version, observation_vintage" + places);
        }
    }

    private static byte[] canonical() {
        return given().queryParam("asOf", "2026-11-22")
                .queryParam("knownAt", KNOWN_AT)
                .queryParam("canonical", true)
                .queryParam("minPosition", positions)
                .get(REPORT + "ipr-14fyp")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse report(String asOf) {
        return given().queryParam("asOf", asOf)
                .queryParam("knownAt", KNOWN_AT)
                .queryParam("minPosition", positions)
                .get(REPORT + "ipr-14fyp")
                .then();
    }

    private static JsonNode entry(String indicator, String asOf) {
        String report = report(asOf).statusCode(200).extract().asString();
        return find(NeighbourJournal.tree(report).get("indicators"), "indicator", indicator);
    }

    private static JsonNode input(String asOf) {
        return find(entry("patent-intensive-gdp-share", asOf).at("/assessment/inputs"), "period", "2022");
    }

    private static JsonNode find(JsonNode nodes, String member, String value) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .filter(node -> node.get(member).asText().equals(value))
                .findFirst()
                .orElseThrow();
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
