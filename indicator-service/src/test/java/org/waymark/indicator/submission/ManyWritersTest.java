package org.waymark.indicator.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submitter;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventSchemas;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

@QuarkusTest
class ManyWritersTest {
    private static final int WRITERS = 16;
    private static final int REVISIONS = 20;

    @Test
    void sixteen_writers_on_one_observation_leave_no_gap_and_one_event_each_in_order() throws Exception {
        String indicator = newIndicator();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Void>> work = IntStream.range(0, WRITERS)
                    .<Callable<Void>>mapToObj(writer -> () -> revise(indicator, writer))
                    .toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        List<Integer> oneToLast =
                IntStream.rangeClosed(1, WRITERS * REVISIONS).boxed().toList();

        String id =
                given().get("/api/v1/indicators/" + indicator + "/observations").path("items[0].id");
        List<Integer> stored = given().get("/api/v1/observations/" + id + "/vintages?limit=1000")
                .path("items.vintage");
        assertThat(stored).isEqualTo(oneToLast);

        List<TopicReader.Sent> sent = TopicReader.readUntil(
                        Topic.OBSERVATIONS,
                        event -> of(indicator, event)
                                && event.data().get("vintage").intValue() == WRITERS * REVISIONS)
                .stream()
                .filter(event -> of(indicator, event))
                .toList();
        assertThat(sent)
                .extracting(event -> event.data().get("vintage").intValue())
                .isEqualTo(oneToLast);
        assertThat(sent)
                .extracting(event -> event.envelope().sequence())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(sent).extracting(event -> event.envelope().id()).doesNotHaveDuplicates();
        assertThat(sent).extracting(TopicReader.Sent::key).containsOnly(indicator + "/CN/_T");
        assertThat(sent.get(0).envelope().type()).isEqualTo(EventType.OBSERVATION_RECORDED.type());
        for (TopicReader.Sent event : sent) {
            EventType type = EventType.of(event.envelope().type()).orElseThrow();
            assertThat(EventSchemas.load().violations(type, event.data())).isEmpty();
        }
    }

    @Test
    void an_embargoed_value_stays_off_the_public_topic() throws Exception {
        String indicator = newIndicator();
        post(
                indicator,
                "{\"period\":\"2030\",\"value\":1,\"releasedAt\":\"2199-01-01\",\"justification\":\"Long ahead\"}");
        post(indicator, "{\"period\":\"2020\",\"value\":1,\"releasedAt\":\"2021-01-01\"}");
        List<TopicReader.Sent> open = TopicReader.readUntil(Topic.OBSERVATIONS, event -> of(indicator, event));
        assertThat(open.stream().filter(event -> of(indicator, event)).map(event -> period(event.data())))
                .containsExactly("2020");
        List<TopicReader.Sent> internal = TopicReader.readUntil(Topic.SUBMISSIONS, event -> of(indicator, event));
        assertThat(internal.stream().filter(event -> of(indicator, event)).map(event -> period(event.data())))
                .containsExactly("2030");
    }

    private static Void revise(String indicator, int writer) {
        for (int revision = 0; revision < REVISIONS; revision++) {
            String value = EventJson.mapper()
                    .createObjectNode()
                    .put("period", "2022")
                    .put("value", writer * 1000 + revision)
                    .put("releasedAt", "2023-01-01")
                    .put("reason", "writer " + writer)
                    .toString();
            post(indicator, value);
        }
        return null;
    }

    private static void post(String indicator, String observation) {
        submitter("cnipa")
                .body(observation)
                .post("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .statusCode(201);
    }

    private static boolean of(String indicator, TopicReader.Sent event) {
        return event.key().startsWith(indicator + "/");
    }

    private static String period(JsonNode data) {
        return data.get("period").textValue();
    }
}
