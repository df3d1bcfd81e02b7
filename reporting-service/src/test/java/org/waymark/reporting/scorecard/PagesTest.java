package org.waymark.reporting.scorecard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.Facts;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;
import org.waymark.reporting.feed.RealPlanEvents;

@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class PagesTest {
    private static final String LARGE = "/api/v1/reports/plans/twelve-hundred";
    private static final String REAL = "/api/v1/reports/plans/ipr-14fyp";

    private static boolean sent;

    @Inject
    DataSource database;

    @BeforeEach
    void the_neighbours_have_told_of_a_plan_of_1200_targets() {
        RealPlanEvents.sendOnce();
        if (!sent) {
            NeighbourJournal.send(twelveHundred());
            sent = true;
        }
    }

    @Test
    void a_report_comes_in_pages_in_the_plans_order_and_each_has_the_summary_of_all() {
        List<JsonNode> pages = pages(LARGE, () -> on("2024-06-30"));

        assertThat(pages).extracting(page -> page.get("indicators").size()).containsExactly(500, 500, 200);
        assertThat(pages).extracting(page -> page.has("projects")).containsExactly(true, false, false);
        assertThat(pages)
                .extracting(page -> page.get("summary"))
                .containsOnly(pages.get(0).get("summary"));
        List<JsonNode> entries = entries(pages);
        assertThat(entries)
                .extracting(PagesTest::place)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(1200);
        assertThat(pages.get(0).at("/summary/targets").asInt()).isEqualTo(1200);
        assertCounted(entries, pages.get(0).get("summary"));
    }

    @Test
    void an_area_is_a_page_of_its_own_and_counted_alone() {
        List<JsonNode> pages = pages(LARGE, () -> on("2024-06-30").queryParam("area", "CN-13"));

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).get("indicators")).hasSize(60);
        assertCounted(entries(pages), pages.get(0).get("summary"));
    }

    @Test
    void targets_that_were_not_known_then_are_not_there() {
        JsonNode then = tree(Asked.withEverythingSent()
                .queryParam("asOf", "2024-06-30")
                .queryParam("knownAt", "2026-11-16T08:11:01Z")
                .queryParam("limit", 1)
                .get(LARGE));

        // The plan, 60 indicators and 600 targets: one event a second.
        assertThat(then.at("/summary/targets").asInt()).isEqualTo(600);
        assertThat(then.at("/summary/attainment/NOT_ASSESSABLE").asInt()).isEqualTo(600);
    }

    @Test
    void every_page_shows_the_picture_of_the_first() {
        JsonNode first = tree(Asked.withEverythingSent().queryParam("limit", 2).get(REAL));
        NeighbourJournal.send(List.of());
        await("more is known").until(() -> !tree(Asked.withEverythingSent()
                        .queryParam("limit", 2)
                        .get(REAL))
                .get("knownAt")
                .equals(first.get("knownAt")));
        JsonNode second = tree(Asked.withEverythingSent()
                .queryParam("limit", 2)
                .queryParam("cursor", first.get("next").asText())
                .get(REAL));

        assertThat(second.get("knownAt")).isEqualTo(first.get("knownAt"));
        assertThat(second.get("asOf")).isEqualTo(first.get("asOf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-12-31", "2022-12-31", "2023-12-31", "2024-03-31", "2024-12-31", "2025-12-31", "2026-11-22"
            })
    void small_pages_of_the_real_plan_hold_what_the_whole_holds(String day) {
        JsonNode whole = tree(on(day).get(REAL));

        List<JsonNode> pages = pages(REAL, () -> on(day).queryParam("limit", 3));

        assertThat(pages).hasSize(3);
        assertThat(entries(pages)).isEqualTo(List.copyOf(list(whole.get("indicators"))));
        assertThat(pages).extracting(page -> page.get("summary")).containsOnly(whole.get("summary"));
        assertThat(whole.has("next")).isFalse();
    }

    @Test
    void a_page_of_a_fixed_question_has_a_tag_of_its_own() {
        Response page = on("2025-12-31").queryParam("limit", 3).get(REAL);
        String tag = page.header("ETag");

        page.then().statusCode(200).header("Link", notNullValue());
        assertThat(on("2025-12-31").queryParam("limit", 4).get(REAL).header("ETag"))
                .isNotEqualTo(tag);
        on("2025-12-31")
                .queryParam("limit", 3)
                .header("If-None-Match", tag)
                .get(REAL)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
    }

    /** It is answered before a slot, a position or the database is waited for. */
    @Test
    void who_has_the_answer_to_a_fixed_question_waits_for_nothing() {
        String tag = on("2025-12-31").get(REAL).header("ETag");

        given().queryParam("asOf", "2025-12-31")
                .queryParam("knownAt", Asked.KNOWN_AT)
                .queryParam("minPosition", "/indicator-service:999999999")
                .header("If-None-Match", "\"other\", " + tag)
                .get(REAL)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"));
    }

    @Test
    void where_the_ledger_is_far_behind_a_summary_is_refused_and_one_area_is_not() throws SQLException {
        Facts facts = new Facts(database);
        facts.execute(
                """
                insert into plan_version select 'far-behind', version, effective_from, recorded_at, body, announced_at,
                       event_id from plan_version where plan = 'twelve-hundred';
                insert into target_version (plan, indicator, area, version, effective_from, recorded_at, body, announced_at)
                select 'far-behind', 'unknown-' || i, 'CN-' || a, 1, effective_from, recorded_at,
                       json_build_object('plan', 'far-behind', 'indicator', 'unknown-' || i, 'area', 'CN-' || a,
                                         'targetVersion', 1, 'effectiveFrom', effective_from,
                                         'targets', body -> 'targets', 'recordedAt', recorded_at), announced_at
                from target_version, generate_series(1, 67) i, generate_series(11, 40) a
                where plan = 'twelve-hundred' and indicator = 'large-01' and area = 'CN-11'
                """);
        try {
            on("2024-06-30")
                    .get("/api/v1/reports/plans/far-behind")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/projection-behind"));
            on("2024-06-30")
                    .queryParam("area", "CN-12")
                    .get("/api/v1/reports/plans/far-behind")
                    .then()
                    .statusCode(200)
                    .body("summary.targets", equalTo(67));
        } finally {
            facts.execute("delete from target_version where plan = 'far-behind';"
                    + " delete from plan_version where plan = 'far-behind'");
        }
    }

    private static void assertCounted(List<JsonNode> entries, JsonNode summary) {
        Map<String, Integer> attainment = new TreeMap<>();
        Map<String, Integer> pace = new TreeMap<>();
        entries.forEach(entry -> {
            attainment.merge(entry.at("/assessment/attainment").asText(), 1, Integer::sum);
            pace.merge(entry.at("/assessment/pace").asText(), 1, Integer::sum);
        });
        attainment.forEach((word, times) ->
                assertThat(summary.at("/attainment/" + word).asInt()).isEqualTo(times));
        pace.forEach(
                (word, times) -> assertThat(summary.at("/pace/" + word).asInt()).isEqualTo(times));
        assertThat(pace).hasSizeGreaterThan(2);
        assertThat(list(summary.get("notAssessable")).stream()
                        .map(named -> named.get("indicator").asText() + " "
                                + named.get("area").asText())
                        .toList())
                .isEqualTo(entries.stream()
                        .filter(entry -> !entry.at("/assessment/reason").isNull())
                        .map(entry -> entry.get("indicator").asText() + " "
                                + entry.get("area").asText())
                        .toList());
    }

    /** 60 indicators in 20 areas; for two areas of three there are values, good and bad ones. */
    private static List<Happened> twelveHundred() {
        MadeUp plan = new MadeUp("twelve-hundred");
        List<Happened> events = new ArrayList<>();
        events.add(plan.plan("2021-01-01"));
        for (int i = 1; i <= 60; i++) {
            events.add(plan.indicator(code(i), 1, "{}"));
        }
        for (int area = 11; area <= 30; area++) {
            for (int i = 1; i <= 60; i++) {
                events.add(plan.target(code(i), 1, "{\"number\": %d, \"area\": \"CN-%d\"}".formatted(61 - i, area)));
            }
        }
        for (int area = 11; area <= 30; area++) {
            for (int i = 1; i <= 60; i += area % 3 == 0 ? 60 : 1) {
                String members = "{\"area\": \"CN-%d\"}".formatted(area);
                events.add(plan.observed(code(i), "2023", String.valueOf(area + 2 * i), members));
            }
        }
        return events;
    }

    private static String code(int i) {
        return "large-%02d".formatted(i);
    }

    private static RequestSpecification on(String day) {
        return Asked.withEverythingSent().queryParam("asOf", day).queryParam("knownAt", Asked.KNOWN_AT);
    }

    private static List<JsonNode> pages(String path, Supplier<RequestSpecification> question) {
        List<JsonNode> pages = new ArrayList<>();
        pages.add(tree(question.get().get(path)));
        while (pages.get(pages.size() - 1).has("next")) {
            String next = pages.get(pages.size() - 1).get("next").asText();
            pages.add(tree(question.get().queryParam("cursor", next).get(path)));
        }
        return pages;
    }

    private static List<JsonNode> entries(List<JsonNode> pages) {
        return pages.stream()
                .flatMap(page -> list(page.get("indicators")).stream())
                .toList();
    }

    private static List<JsonNode> list(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).toList();
    }

    private static String place(JsonNode entry) {
        return "%03d %s %s"
                .formatted(
                        entry.get("number").asInt(),
                        entry.get("indicator").asText(),
                        entry.get("area").asText());
    }

    private static JsonNode tree(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return NeighbourJournal.tree(answer.asString());
    }
}
