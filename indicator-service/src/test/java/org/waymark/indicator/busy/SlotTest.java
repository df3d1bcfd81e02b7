package org.waymark.indicator.busy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submit;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Reads are made slow by a lock that they have to wait for. */
@QuarkusTest
class SlotTest {
    private static final int SLOW_READERS = 40;

    @Inject
    DataSource database;

    private final Queue<Response> answers = new ConcurrentLinkedQueue<>();
    private volatile boolean enough;

    @Test
    void slow_readers_of_one_address_neither_stop_others_nor_wait_for_long() throws Exception {
        String indicator = newIndicator();
        submit(indicator, "{\"period\":\"2019\",\"value\":1}").statusCode(201);
        ExecutorService readers = Executors.newFixedThreadPool(SLOW_READERS);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table plan in access exclusive mode");
            for (int i = 0; i < SLOW_READERS; i++) {
                readers.submit(this::readPlansUntilEnough);
            }
            await().atMost(Duration.ofSeconds(20)).until(() -> answers.size() > SLOW_READERS);

            submit(indicator, "{\"period\":\"2020\",\"value\":1}").statusCode(201);
            given().get("/api/v1/indicators/" + indicator).then().statusCode(200);
            submitter("cnipa")
                    .get("/api/v1/indicators/" + indicator + "/observations")
                    .then()
                    .statusCode(200);
            administrator().get("/api/v1/indicators").then().statusCode(200);
            given().get("/problems").then().statusCode(200);
            connection.rollback();
        } finally {
            enough = true;
            readers.shutdown();
        }
        assertThat(readers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(answers).extracting(Response::statusCode).contains(429).isSubsetOf(200, 409, 429);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 429).allSatisfy(refused -> {
            assertThat(refused.header("Retry-After")).isEqualTo("2");
            assertThat(refused.<String>path("type")).isEqualTo("/problems/too-many-requests");
            assertThat(refused.<Integer>path("limit")).isEqualTo(4);
        });
        given().get("/api/v1/plans").then().statusCode(200);
    }

    /** Those that have a slot wait for the lock, which is given up after a while with 409. */
    private void readPlansUntilEnough() {
        while (!enough) {
            answers.add(given().get("/api/v1/plans"));
        }
    }
}
