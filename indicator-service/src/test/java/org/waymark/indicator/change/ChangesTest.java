package org.waymark.indicator.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submit;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;
import org.waymark.foundation.address.PublicAddress;

@QuarkusTest
class ChangesTest {
    private static final String RECORDED = EventType.OBSERVATION_RECORDED.type();
    private static final String SUBMITTED = EventType.OBSERVATION_SUBMITTED.type();

    private final PublicAddress address;
    private String indicator;
    private long start;

    ChangesTest(PublicAddress address) {
        this.address = address;
    }

    @BeforeEach
    void anIndicator() {
        start = Changes.position();
        indicator = newIndicator();
    }

    @Test
    void an_event_reads_as_it_stands_on_kafka() throws Exception {
        submit(indicator, "{\"period\":\"2024\",\"value\":12.60,\"releasedAt\":\"2025-01-15\"}");

        JsonNode event =
                Changes.about(indicator, Changes.anonymously(), start, 1).get(0);

        TopicReader.Sent sent =
                TopicReader.readUntil(Topic.OBSERVATIONS, on -> on.key().startsWith(indicator + "/")).stream()
                        .filter(on -> on.key().startsWith(indicator + "/"))
                        .findFirst()
                        .orElseThrow();
        Map<String, String> attributes = new HashMap<>();
        event.properties()
                .forEach(member ->
                        attributes.put(member.getKey(), member.getValue().asText()));
        attributes.remove("data");
        Map<String, String> headers = new HashMap<>();
        sent.envelope()
                .headers(address.url())
                .forEach((name, value) ->
                        headers.put(name.equals("content-type") ? "datacontenttype" : name.substring(3), value));
        assertThat(attributes).isEqualTo(headers);
        assertThat(event.get("sequence").textValue()).hasSize(19);
        assertThat(event.get("epoch").isIntegralNumber()).isTrue();
        assertThat(event.get("data").toString())
                .isEqualTo(sent.data().toString())
                .contains("12.60");
    }

    @Test
    void paging_while_eight_write_meets_everything_once_and_in_order() throws Exception {
        int each = 25;
        List<CompletableFuture<Void>> writers = IntStream.range(0, 8)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < each; i++) {
                        String period = (1900 + i) + "-0" + (writer + 1);
                        submit(indicator, "{\"period\":\"%s\",\"value\":%d}".formatted(period, i))
                                .statusCode(201);
                    }
                }))
                .toList();

        Set<String> ids = new HashSet<>();
        List<Long> positions = new ArrayList<>();
        int ours = 0;
        long place = start;
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (ours < 8 * each && System.nanoTime() < deadline) {
            Response answer = Changes.as("nobody", "auditor")
                    .queryParam("after", place)
                    .queryParam("limit", 7)
                    .queryParam("wait", 1)
                    .get(Changes.PATH);
            for (JsonNode event : Changes.events(answer)) {
                assertThat(ids.add(event.get("id").textValue())).isTrue();
                positions.add(Long.parseLong(event.get("sequence").textValue()));
                ours += event.get("partitionkey").textValue().startsWith(indicator + "/") ? 1 : 0;
            }
            place = Changes.positionOf(answer);
        }

        writers.forEach(CompletableFuture::join);
        assertThat(ours).isEqualTo(8 * each);
        assertThat(positions)
                .isEqualTo(IntStream.rangeClosed(1, positions.size())
                        .mapToObj(n -> start + n)
                        .toList());
    }

    @Test
    void the_next_page_keeps_the_question_and_moves_on_even_where_nothing_fits() throws Exception {
        submit(indicator, "{\"period\":\"2024\",\"value\":1}");
        Changes.about(indicator, Changes.anonymously(), start, 1);

        Response answer = given().queryParam("after", start)
                .queryParam("type", EventType.TARGET_SET.type() + "," + EventType.PLAN_DEFINED.type())
                .queryParam("type", EventType.OBSERVATION_WITHDRAWN.type())
                .queryParam("limit", 5)
                .get(Changes.PATH);

        assertThat(answer.contentType()).startsWith("application/cloudevents-batch+json");
        assertThat(Changes.events(answer)).isEmpty();
        long place = Changes.positionOf(answer);
        assertThat(place).isGreaterThanOrEqualTo(start + 2);
        assertThat(answer.header("Link"))
                .contains("after=" + place, "limit=5", "target.set.v1", "withdrawn.v1", "rel=\"next\"");
    }

    @Test
    void a_filter_gives_its_types_alone() throws Exception {
        submit(indicator, "{\"period\":\"2024\",\"value\":1}");
        submit(indicator, "{\"period\":\"2025\",\"value\":2}");

        Changes.about(indicator, Changes.anonymously(), start, 2);
        List<JsonNode> events = Changes.events(given().queryParam("after", start)
                .queryParam("type", EventType.INDICATOR_DEFINED.type())
                .get(Changes.PATH));

        assertThat(events).extracting(event -> event.get("subject").textValue()).containsExactly(indicator);
    }

    @Test
    void a_page_in_plain_json_has_items_and_next() {
        given().accept("application/json")
                .queryParam("after", start)
                .queryParam("wait", 5)
                .get(Changes.PATH)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("items[0].subject", equalTo(indicator))
                .body("next", equalTo((int) start + 1));
    }

    @Test
    void what_cannot_be_asked_is_refused_with_what_can() {
        given().queryParam("type", "org.waymark.no.such.v1")
                .get(Changes.PATH)
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("event-type"))
                .body("errors[0].message", containsString(RECORDED));
        for (String wrong : List.of("after=-1", "after=x", "limit=0", "limit=1001", "wait=31", "wait=1.5")) {
            given().get(Changes.PATH + "?" + wrong).then().statusCode(400);
        }
    }

    @Test
    void a_position_that_this_journal_has_not_come_to_is_refused_with_the_last_one() throws Exception {
        long last = settled();
        given().get(Changes.PATH + "?after=" + last).then().statusCode(200);
        for (String question : List.of(
                "?after=" + (last + 1),
                "?wait=20&after=" + (last + 1),
                "?type=" + RECORDED + "&after=" + (last + 20_000),
                "?after=999999999999999")) {
            given().get(Changes.PATH + question)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/position-beyond-end"))
                    .body("lastPosition", equalTo((int) last))
                    .body("detail", containsString("ends at position " + last));
        }
    }

    @Test
    void who_waits_has_a_new_event_within_a_second() throws Exception {
        long now = settled();
        CompletableFuture<Long> answered = CompletableFuture.supplyAsync(() -> {
            Response answer = given().queryParam("after", now)
                    .queryParam("type", RECORDED)
                    .queryParam("wait", 20)
                    .get(Changes.PATH);
            assertThat(answer.asString()).contains(indicator);
            return System.nanoTime();
        });
        Thread.sleep(500);
        assertThat(answered).isNotDone();

        submit(indicator, "{\"period\":\"2024\",\"value\":1}").statusCode(201);
        long written = System.nanoTime();

        assertThat(Duration.ofNanos(answered.join() - written)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void who_waits_in_vain_has_an_empty_page_when_the_time_is_over() throws Exception {
        long began = System.nanoTime();
        Response answer = given().queryParam("after", settled())
                .queryParam("type", EventType.OBSERVATION_WITHDRAWN.type())
                .queryParam("wait", 1)
                .get(Changes.PATH);
        assertThat(Changes.events(answer)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
    }

    @Test
    void a_value_under_embargo_is_shown_to_its_agency_and_the_office_alone() throws Exception {
        submit(indicator, "{\"period\":\"2023\",\"value\":4}").statusCode(201);
        submit(
                        indicator,
                        "{\"period\":\"2024\",\"value\":1234567,\"releasedAt\":\"%s\"}"
                                .formatted(LocalDate.now().plusDays(30)))
                .statusCode(201);
        List<JsonNode> all = Changes.about(indicator, Changes.as("office", "office"), start, 2);

        assertThat(types(all)).containsExactly(RECORDED, SUBMITTED);
        assertThat(types(Changes.about(indicator, Changes.as("nobody", "auditor"), start, 2)))
                .containsExactly(RECORDED, SUBMITTED);
        assertThat(types(Changes.about(indicator, Changes.as("cnipa", "submitter"), start, 2)))
                .containsExactly(RECORDED, SUBMITTED);
        for (var reader : List.of(Changes.anonymously(), Changes.as("mofcom", "submitter"))) {
            Response answer = given().spec(reader).queryParam("after", start).get(Changes.PATH);
            assertThat(types(Changes.events(answer))).doesNotContain(SUBMITTED).contains(RECORDED);
            assertThat(answer.asString()).doesNotContain("1234567");
        }
        assertThat(all.toString()).doesNotContain("cnipa-system");
    }

    /** The position once everything so far has one. */
    private long settled() throws Exception {
        String own = newIndicator();
        while (true) {
            Response answer = given().queryParam("after", start)
                    .queryParam("limit", 1000)
                    .queryParam("wait", 5)
                    .get(Changes.PATH);
            if (answer.asString().contains(own)) {
                return Changes.positionOf(answer);
            }
        }
    }

    private static List<String> types(List<JsonNode> events) {
        return events.stream().map(event -> event.get("type").textValue()).toList();
    }
}
