package org.waymark.indicator.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdempotencyKeyTest {
    @Inject
    DataSource database;

    private final String key = UUID.randomUUID().toString();
    private String indicator;

    @BeforeEach
    void define() {
        indicator = newIndicator();
    }

    @Test
    void a_retry_gets_the_first_answer_and_records_nothing() {
        Response first = post(key, "{\"period\":\"2024\",\"value\":1}");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertReplays(first, post(key, "{\"period\":\"2024\",\"value\":1}"));
        assertThat(vintagesOf(first)).isEqualTo(1);
    }

    @Test
    void a_retry_of_a_revision_gets_the_first_answer_although_a_third_value_came_between() {
        post(UUID.randomUUID().toString(), "{\"period\":\"2024\",\"value\":1}");
        Response first = post(key, "{\"period\":\"2024\",\"value\":2,\"reason\":\"recount\"}");
        assertThat(first.statusCode()).isEqualTo(201);
        post(UUID.randomUUID().toString(), "{\"period\":\"2024\",\"value\":3,\"reason\":\"recount\"}");
        assertReplays(first, post(key, "{\"period\":\"2024\",\"value\":2,\"reason\":\"recount\"}"));
        assertThat(vintagesOf(first)).isEqualTo(3);
    }

    @Test
    void an_answer_that_recorded_nothing_is_kept_too() {
        Response recorded = post(UUID.randomUUID().toString(), "{\"period\":\"2024\",\"value\":1}");
        Response same = post(key, "{\"period\":\"2024\",\"value\":1}");
        assertThat(same.statusCode()).isEqualTo(200);
        assertReplays(same, post(key, "{\"period\":\"2024\",\"value\":1}"));
        assertThat(vintagesOf(recorded)).isEqualTo(1);
    }

    @Test
    void a_key_belongs_to_one_body_one_path_and_one_query() {
        post(key, "{\"period\":\"2024\",\"value\":1}").then().statusCode(201);
        assertReused(post(key, "{\"period\":\"2024\",\"value\":2}"));
        assertReused(post(key, "{\"period\":\"2023\",\"value\":1}"));
        assertReused(post(key, "not even JSON"));
        assertReused(submitter("cnipa")
                .header("Idempotency-Key", key)
                .body("{\"period\":\"2024\",\"value\":1}")
                .post("/api/v1/indicators/" + newIndicator() + "/observations"));
        given().get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].vintage", equalTo(1))
                .body("items[0].value", equalTo(1));
    }

    @Test
    void the_same_key_of_another_agency_is_another_key() {
        post(key, "{\"period\":\"2024\",\"value\":1}").then().statusCode(201);
        submitter("samr")
                .header("Idempotency-Key", key)
                .body("{\"period\":\"2024\",\"value\":1}")
                .post(path())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-indicator"));
    }

    @Test
    void a_refusal_is_kept_also_when_it_would_pass_by_now() {
        Response refused = post(key, "{\"period\":\"2024\",\"value\":\"12\",\"colour\":1}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.header("Idempotency-Replayed")).isNull();
        assertReplays(refused, post(key, "{\"period\":\"2024\",\"value\":\"12\",\"colour\":1}"));
        Response unreadable = post("unreadable-" + key, "{\"period\":");
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertReplays(unreadable, post("unreadable-" + key, "{\"period\":"));

        post(UUID.randomUUID().toString(), "{\"period\":\"2022\",\"value\":1}");
        String reasonMissing = "{\"period\":\"2022\",\"value\":2}";
        Response first = post("reason-" + key, reasonMissing);
        assertThat(first.statusCode()).isEqualTo(422);
        post(UUID.randomUUID().toString(), "{\"period\":\"2022\",\"value\":2,\"reason\":\"recount\"}");
        assertReplays(first, post("reason-" + key, reasonMissing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "ü", ""})
    void a_key_that_is_none_is_refused(String malformed) {
        post(malformed, "{\"period\":\"2024\",\"value\":1}").then().statusCode(400);
    }

    @Test
    void one_key_used_sixty_four_times_at_once_records_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            Callable<Response> twin = () -> post(key, "{\"period\":\"2024\",\"value\":1}");
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(
                    IntStream.range(0, 64).mapToObj(nth -> twin).toList())) {
                answers.add(answer.get());
            }
            assertThat(answers).extracting(Response::statusCode).containsOnly(201);
            assertThat(answers)
                    .extracting(Response::asString)
                    .containsOnly(answers.get(0).asString());
            assertThat(answers)
                    .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                    .hasSize(1);
            assertThat(vintagesOf(answers.get(0))).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The second is refused while it is read, and waits where its refusal would be kept. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"period\":\"2024\",\"value\":1}", "{\"period\":"})
    void a_twin_waits_five_seconds_for_the_first_and_is_then_told_when_to_try_again(String body) throws Exception {
        try (Connection first = database.getConnection()) {
            first.setAutoCommit(false);
            try (PreparedStatement claim = first.prepareStatement(
                    "insert into idempotency_key (subject, agency, key, request, status, headers, body) "
                            + "values ('cnipa-system', 'cnipa', ?, '', 0, '', '')")) {
                claim.setString(1, key);
                claim.executeUpdate();
            }
            long began = System.nanoTime();
            Response twin = post(key, body);
            assertThat(twin.statusCode()).isEqualTo(409);
            assertThat(twin.header("Retry-After")).isNotNull();
            assertThat(twin.<String>path("type")).isEqualTo("/problems/concurrent-change");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(4));
            first.rollback();
        }
        post(key, "{\"period\":\"2024\",\"value\":1}").then().statusCode(201);
    }

    @Test
    void a_key_is_forgotten_after_its_time() throws Exception {
        Response first = post(key, "{\"period\":\"2024\",\"value\":1}");
        age(key, "6 days 23 hours");
        assertReplays(first, post(key, "{\"period\":\"2024\",\"value\":1}"));
        age(key, "7 days");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> post(key, "{\"period\":\"2024\",\"value\":1}").statusCode() == 200);
    }

    private void age(String key, String by) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update idempotency_key set kept_at = now() - ?::interval where key = ?")) {
            update.setString(1, by);
            update.setString(2, key);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static void assertReplays(Response first, Response again) {
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.contentType()).isEqualTo(first.contentType());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    private static void assertReused(Response answer) {
        answer.then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    private static int vintagesOf(Response submitted) {
        return given().get("/api/v1/observations/" + submitted.path("id") + "/vintages")
                .<List<?>>path("items")
                .size();
    }

    private Response post(String key, String body) {
        return submitter("cnipa").header("Idempotency-Key", key).body(body).post(path());
    }

    private String path() {
        return "/api/v1/indicators/" + indicator + "/observations";
    }
}
