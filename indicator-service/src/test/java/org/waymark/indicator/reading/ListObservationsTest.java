package org.waymark.indicator.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListObservationsTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private String indicator;
    private String list;

    @BeforeEach
    void anIndicator() {
        indicator = newIndicator();
        list = "/api/v1/indicators/" + indicator + "/observations";
    }

    @Test
    void pages_hold_every_observation_once_and_in_order() {
        List<String> all = manySeries();

        assertThat(walk("?limit=1")).isEqualTo(all);
        assertThat(walk("?limit=4")).isEqualTo(all);
        assertThat(walk("?limit=1000")).isEqualTo(all);
        assertThat(walk("?limit=2&area=CN"))
                .isEqualTo(all.stream().filter(place -> place.startsWith("CN/")).toList());
        assertThat(walk("?limit=1&breakdown=men&period=2020-01-01/P10M"))
                .isEqualTo(all.stream()
                        .filter(place -> place.endsWith("/men/2020-01-01/P10M/1"))
                        .toList());
    }

    @Test
    void pages_of_the_history_hold_every_vintage_once_and_in_order() {
        List<String> all = new ArrayList<>();
        for (String place : manySeries()) {
            String[] parts = place.split("/", 3);
            String period = parts[2].substring(0, parts[2].length() - 2);
            all.add(place);
            for (int vintage = 2; vintage <= 3; vintage++) {
                submit(
                                indicator,
                                "{\"area\":\"%s\",\"breakdown\":\"%s\",\"period\":\"%s\",\"value\":%d,\"reason\":\"Census\"}"
                                        .formatted(parts[0], parts[1], period, 100 + vintage))
                        .statusCode(201);
                all.add(parts[0] + "/" + parts[1] + "/" + period + "/" + vintage);
            }
        }

        assertThat(walk("?includeHistory=true&limit=1")).isEqualTo(all);
        assertThat(walk("?includeHistory=true&limit=5")).isEqualTo(all);
        assertThat(walk("?limit=5"))
                .isEqualTo(all.stream().filter(place -> place.endsWith("/3")).toList());
    }

    @Test
    void from_and_to_bound_the_end_of_periods() {
        List<String> periods = List.of(
                "2019",
                "2019-10-01/P4M",
                "2019-12",
                "2020",
                "2020-01",
                "2020-01-01/P10M",
                "2020-11",
                "2020-12",
                "2021-01");
        periods.forEach(period -> record(period, 1, "2021-06-01", ""));

        given().get(list + "?from=2020&to=2020")
                .then()
                .body(
                        "items.period",
                        contains(periods.subList(1, 8).stream()
                                .filter(period -> !period.equals("2019-12"))
                                .toArray()));
        given().get(list + "?from=2020-12").then().body("items.period", contains("2020", "2020-12", "2021-01"));
        given().get(list + "?from=2020-01-01/P10M&to=2020-01-01/P10M")
                .then()
                .body("items.period", contains("2019-10-01/P4M", "2020-01", "2020-01-01/P10M"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CN",
                "CN/_T/2020",
                "CN/_T/2020/1",
                "CN/_T/2020/9999999999",
                "China/_T/2020/0000000001",
                "CN/a b/2020/0000000001",
                "CN//2020/0000000001"
            })
    void a_cursor_of_another_list_is_refused(String key) {
        String cursor = Base64.getUrlEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
        given().get(list + "?cursor=" + cursor).then().statusCode(400).body("type", equalTo("/problems/unreadable"));
        given().get(list + "?cursor=***").then().statusCode(400);
    }

    @Test
    void of_the_known_vintages_the_one_known_last_counts() {
        record("2020", 1, "2021-02-01", "");
        record("2020", 2, "2021-06-01", ",\"reason\":\"Census\"");
        record("2020", 3, "2021-03-01", ",\"reason\":\"Census\"");

        given().get(list).then().body("items.value", contains(2));
        given().get(list + "?asOf=2021-04-01").then().body("items.value", contains(3));
        given().get(list + "?asOf=2021-02-28").then().body("items.value", contains(1));
        given().get(list + "?asOf=2021-01-31").then().body("items", hasSize(0));
        given().get(list + "?asOf=2021-04-01&includeHistory=true").then().body("items.vintage", contains(1, 3));
    }

    @Test
    void what_was_published_here_later_was_not_known_then() throws Exception {
        record("2020", 1, "2021-02-01", "");
        Instant between = Instant.now();
        Thread.sleep(5);
        record("2020", 2, "2021-06-01", ",\"reason\":\"Census\"");

        given().get(list + "?knownAt=" + between).then().body("items.value", contains(1));
        given().get(list + "?knownAt=" + between.minus(Duration.ofHours(1)))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a_value_without_release_day_counts_from_the_day_after_its_period() {
        String unknown = "{\"period\":\"2020\",\"value\":1,\"releasedAtBasis\":\"ASSUMED\"}";
        submit(indicator, unknown).statusCode(201);
        given().get(list + "?asOf=2020-12-31").then().body("items", hasSize(0));
        given().get(list + "?asOf=2021-01-01").then().body("items", hasSize(1));
    }

    @Test
    void who_comes_back_gets_what_became_public_since() throws Exception {
        record("2019", 1, "2020-02-01", "");
        record("2020", 1, "2021-02-01", "");
        Thread.sleep(5);
        Instant last = Instant.now();
        record("2020", 2, "2021-06-01", ",\"reason\":\"Census\"");
        record("2021", 3, "2022-02-01", "");
        record("2018", 4, TODAY.plusDays(3).toString(), "");

        given().get(list + "?updatedAfter=" + last).then().body("items.period", containsInAnyOrder("2020", "2021"));
        given().get(list + "?updatedAfter=" + last + "&includeHistory=true")
                .then()
                .body("items.vintage", containsInAnyOrder(2, 1));
        given().get(list + "?updatedAfter=" + Instant.now().plusSeconds(5))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void an_answer_about_a_time_before_the_last_one_is_refused() {
        given().get(list + "?updatedAfter=2026-01-02T00:00:00Z&knownAt=2026-01-01T00:00:00Z")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?updatedAfter"));
        // It is the 2nd in Shanghai already.
        given().get(list + "?updatedAfter=2026-01-01T17:00:00Z&asOf=2026-01-01")
                .then()
                .statusCode(422);
        given().get(list + "?updatedAfter=2026-01-01T15:00:00Z&asOf=2026-01-01")
                .then()
                .statusCode(200);
    }

    @Test
    void a_state_that_is_none_is_refused_with_those_there_are() {
        given().get(list + "?state=PUBLISHED,DRAFT")
                .then()
                .statusCode(422)
                .body("errors[0].value", equalTo("DRAFT"))
                .body("errors", hasSize(1));
    }

    private void record(String period, int value, String releasedAt, String more) {
        submit(
                        indicator,
                        "{\"period\":\"%s\",\"value\":%d,\"releasedAt\":\"%s\"%s}"
                                .formatted(period, value, releasedAt, more))
                .statusCode(201);
    }

    /** Keys of which one begins another, and a period that holds a slash. */
    private List<String> manySeries() {
        List<String> places = new ArrayList<>();
        for (String area : List.of("CN-44", "CN", "CN-11", "CN-45")) {
            for (String breakdown : List.of("_T", "men", "m", "Men")) {
                for (String period : List.of("2021-06", "2020-01-01/P10M", "2020")) {
                    submit(
                                    indicator,
                                    "{\"area\":\"%s\",\"breakdown\":\"%s\",\"period\":\"%s\",\"value\":1}"
                                            .formatted(area, breakdown, period))
                            .statusCode(201);
                    places.add(area + "/" + breakdown + "/" + period + "/1");
                }
            }
        }
        return places.stream().sorted(ListObservationsTest::byKey).toList();
    }

    private static int byKey(String one, String other) {
        String[] a = one.replaceAll("/\\d+$", "").split("/", 3);
        String[] b = other.replaceAll("/\\d+$", "").split("/", 3);
        int area = a[0].compareTo(b[0]);
        int breakdown = a[1].compareTo(b[1]);
        return area != 0 ? area : breakdown != 0 ? breakdown : a[2].compareTo(b[2]);
    }

    private List<String> walk(String query) {
        List<String> places = new ArrayList<>();
        String cursor = "";
        do {
            Response page = given().get(list + query + cursor);
            page.then().statusCode(200);
            page.<List<Map<String, Object>>>path("items")
                    .forEach(item -> places.add(item.get("area") + "/" + item.get("breakdown") + "/"
                            + item.get("period") + "/" + item.get("vintage")));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        } while (cursor != null);
        return places;
    }
}
