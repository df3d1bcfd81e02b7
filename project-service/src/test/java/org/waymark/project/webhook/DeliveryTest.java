package org.waymark.project.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.waymark.project.webhook.Subscriber.OTHER_SECRET;
import static org.waymark.project.webhook.Subscriber.SECRET;
import static org.waymark.project.webhook.Subscriber.body;
import static org.waymark.project.webhook.Subscriber.signatures;
import static org.waymark.project.webhook.Subscriber.subscribe;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.receiver.WebhookReceiver;
import org.waymark.backing.receiver.WebhookReceiver.Received;
import org.waymark.project.ProjectServiceTest;

/** Receivers that are slow, dead, wrong, or come back. */
@QuarkusTest
class DeliveryTest extends ProjectServiceTest {
    private static final int VERSIONS = 4;
    private static final List<String> KEYS = List.of("wa", "wb", "wc", "wd", "we", "wf");

    @Inject
    DataSource journal;

    private final List<WebhookReceiver> opened = new ArrayList<>();

    @AfterEach
    void close() {
        Subscriber.as("cnipa").delete("/api/v1/subscriptions/news");
        Subscriber.as("cnipa").delete("/api/v1/subscriptions/other");
        opened.forEach(WebhookReceiver::close);
    }

    private WebhookReceiver receiver(WebhookReceiver.Answer answer) {
        WebhookReceiver receiver = new WebhookReceiver(answer);
        opened.add(receiver);
        return receiver;
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(50));
    }

    /** Several versions of each of several things: an event of its key each. */
    private static void happens() {
        for (int version = 1; version <= VERSIONS; version++) {
            for (String key : KEYS) {
                admin().header(version == 1 ? "If-None-Match" : "If-Match", "*")
                        .body("{\"name\":{\"en\":\"N" + version + "\"}}")
                        .put("/api/v1/agencies/" + key);
            }
        }
    }

    private static List<String> versionsOf(String key, List<Received> received) {
        return received.stream()
                .filter(one -> one.key().equals(key))
                .map(one -> one.body().replaceFirst(".*\"version\":(\\d+).*", "$1"))
                .toList();
    }

    private static void allCameInOrder(WebhookReceiver receiver) {
        soon().untilAsserted(() -> assertThat(receiver.takenOnce()).hasSize(KEYS.size() * VERSIONS));
        for (String key : KEYS) {
            assertThat(versionsOf(key, receiver.takenOnce()))
                    .as(key)
                    .isEqualTo(IntStream.rangeClosed(1, VERSIONS)
                            .mapToObj(Integer::toString)
                            .toList());
        }
    }

    @Test
    void every_event_comes_once_signed_and_in_the_order_of_its_key() {
        WebhookReceiver receiver = receiver(one -> 204);
        subscribe("news", receiver.address(), ",\"subject\":\"w*\"");
        happens();
        admin().header("If-None-Match", "*").body("{\"name\":{\"en\":\"X\"}}").put("/api/v1/agencies/other");

        allCameInOrder(receiver);
        assertThat(receiver.received()).hasSameSizeAs(receiver.takenOnce()).allSatisfy(one -> {
            assertThat(one.type()).isEqualTo("org.waymark.agency.registered.v1");
            assertThat(one.signature()).isEqualTo(signatures(one, SECRET).get(0));
        });
        soon().untilAsserted(() -> Subscriber.get("news")
                .then()
                .body("delivery.waiting", is(0))
                .body("delivery.failingSince", nullValue()));
        Subscriber.get("news", "deliveries?limit=3")
                .then()
                .statusCode(200)
                .body("items[0].outcome", is("DELIVERED"))
                .body("items[0].httpStatus", is(204))
                .body("items[0].attempt", is(1));
    }

    @Test
    void a_receiver_that_fails_in_every_way_and_comes_back_has_lost_nothing() {
        AtomicInteger asked = new AtomicInteger();
        AtomicBoolean back = new AtomicBoolean();
        WebhookReceiver receiver = receiver(one -> {
            if (back.get()) {
                return 200;
            }
            return switch (asked.incrementAndGet() % 4) {
                case 0 -> 500;
                case 1 -> 400;
                case 2 -> 307;
                default -> 429;
            };
        });
        subscribe("news", receiver.address(), ",\"subject\":\"w*\"");
        happens();
        soon().until(() -> asked.get() >= 4);
        Subscriber.get("news").then().body("delivery.lastFailure", startsWith("REFUSED"));
        back.set(true);

        allCameInOrder(receiver);
        soon().untilAsserted(() -> Subscriber.get("news").then().body("delivery.failures", is(0)));
    }

    @Test
    void a_receiver_that_hangs_and_one_that_is_dead_hold_up_no_other() {
        WebhookReceiver hanging = receiver(one -> {
            Thread.sleep(60_000);
            return 200;
        });
        WebhookReceiver well = receiver(one -> 200);
        subscribe("other", hanging.address(), ",\"subject\":\"w*\"");
        subscribe("dead", "http://127.0.0.1:9/", ",\"subject\":\"w*\"");
        subscribe("news", well.address(), ",\"subject\":\"w*\"");
        long began = System.nanoTime();
        happens();

        allCameInOrder(well);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        soon().untilAsserted(() -> Subscriber.get("other").then().body("delivery.lastFailure", is("TIMEOUT")));
        soon().untilAsserted(() -> Subscriber.get("dead").then().body("delivery.lastFailure", is("NO_CONNECTION")));
    }

    @Test
    void an_event_that_is_refused_for_good_becomes_a_dead_letter_and_its_key_goes_on() {
        AtomicBoolean mended = new AtomicBoolean();
        WebhookReceiver receiver = receiver(
                one -> one.key().equals("wc") && one.body().contains("\"version\":1,") && !mended.get() ? 422 : 200);
        subscribe("news", receiver.address(), ",\"subject\":\"w*\"");
        happens();

        soon().untilAsserted(
                        () -> assertThat(versionsOf("wa", receiver.taken())).hasSize(VERSIONS));
        soon().untilAsserted(
                        () -> assertThat(versionsOf("wc", receiver.taken())).containsExactly("2", "3", "4"));
        String event = Subscriber.get("news", "dead-letters")
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("items[0].reason", is("REFUSED 422"))
                .extract()
                .path("items[0].event");
        mended.set(true);
        Subscriber.post("news", "dead-letters/" + UUID.randomUUID() + "/redelivery")
                .then()
                .statusCode(409);
        Subscriber.post("news", "dead-letters/" + event + "/redelivery")
                .then()
                .statusCode(202)
                .body("events", is(1));

        soon().untilAsserted(
                        () -> assertThat(versionsOf("wc", receiver.taken())).containsExactly("2", "3", "4", "1"));
        Subscriber.get("news").then().body("delivery.deadLetters", is(0));
    }

    @Test
    void a_receiver_that_is_gone_or_takes_nothing_for_long_is_switched_off_at_its_place() {
        AtomicInteger status = new AtomicInteger(410);
        WebhookReceiver receiver = receiver(one -> status.get());
        subscribe("news", receiver.address(), ",\"subject\":\"w*\"");
        happens();

        switchedOff("news", "The receiver answered 410 Gone");
        status.set(500);
        Subscriber.replace("news", body(receiver.address(), ",\"subject\":\"w*\""))
                .then()
                .statusCode(200);
        switchedOff("news", "Nothing was taken since");
        Subscriber.get("news", "dead-letters").then().body("items.size()", is(0));
        status.set(200);
        Subscriber.replace("news", body(receiver.address(), ",\"subject\":\"w*\""))
                .then()
                .statusCode(200);

        allCameInOrder(receiver);
    }

    private static void switchedOff(String id, String reason) {
        soon().untilAsserted(() -> Subscriber.get(id)
                .then()
                .body("active", is(false))
                .body("delivery.disabledReason", startsWith(reason)));
    }

    @Test
    void while_one_secret_takes_the_place_of_another_both_sign_and_a_test_shows_it() {
        WebhookReceiver receiver = receiver(one -> 200);
        subscribe("news", receiver.address(), "");
        Subscriber.replace("news", body(receiver.address(), "").replace(SECRET, OTHER_SECRET))
                .then()
                .statusCode(200);
        String event =
                Subscriber.post("news", "test").then().statusCode(202).extract().path("event");

        soon().untilAsserted(() -> assertThat(receiver.taken()).hasSize(1));
        Received test = receiver.taken().get(0);
        assertThat(test.id()).isEqualTo(event);
        assertThat(test.body()).isEqualTo("{\"subscription\":\"news\"}");
        assertThat(List.of(test.signature().split(" "))).isEqualTo(signatures(test, OTHER_SECRET, SECRET));
        soon().untilAsserted(() -> Subscriber.get("news", "deliveries").then().body("items.event", hasItem(event)));
    }

    @Test
    void what_is_not_public_is_never_sent_and_what_is_older_only_where_it_was_asked_for() throws Exception {
        happens();
        String notPublic = new String(
                DeliveryTest.class
                        .getResourceAsStream("/examples/org.waymark.progress.reported.v1.json")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        try (Connection connection = journal.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        insert into journal (id, topic, type, key, subject, recorded_at, actor, data)
                        values (gen_random_uuid(), 'waymark.project-work.v1', 'org.waymark.progress.reported.v1', 'w', 'w-secret',
                                now(), 'test', ?::json)
                        """)) {
            insert.setString(1, notPublic);
            insert.execute();
        }
        WebhookReceiver all = receiver(one -> 200);
        WebhookReceiver newest = receiver(one -> 200);
        subscribe("news", all.address(), ",\"subject\":\"w*\",\"after\":0");
        soon().untilAsserted(() -> assertThat(all.takenOnce()).hasSizeGreaterThanOrEqualTo(KEYS.size() * VERSIONS));
        subscribe("other", newest.address(), ",\"subject\":\"w*\"");
        admin().header("If-Match", "*").body("{\"name\":{\"en\":\"New\"}}").put("/api/v1/agencies/wa");

        soon().untilAsserted(() -> assertThat(newest.taken()).hasSize(1));
        soon().untilAsserted(() -> assertThat(
                        all.takenOnce().stream().map(Received::body).collect(Collectors.joining()))
                .contains("\"New\""));
        assertThat(all.received()).noneMatch(one -> one.subject().equals("w-secret"));
    }
}
