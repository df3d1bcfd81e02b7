package org.waymark.indicator.busy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submit;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Reads are made slow by a lock that they have to wait for. */
@QuarkusTest
class SlotTest {
    private static final int SLOW_READERS = 60;

    @Inject
    DataSource database;

    @Test
    void slow_readers_of_one_address_neither_stop_others_nor_wait_for_long() throws Exception {
        String indicator = newIndicator();
        submit(indicator, "{\"period\":\"2019\",\"value\":1}").statusCode(201);
        ExecutorService readers = Executors.newFixedThreadPool(SLOW_READERS);
        List<Future<Response>> slow = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table plan in access exclusive mode");
            CountDownLatch refused = new CountDownLatch(SLOW_READERS - 4 - 16);
            for (int i = 0; i < SLOW_READERS; i++) {
                slow.add(readers.submit(() -> {
                    Response answer = given().get("/api/v1/plans");
                    refused.countDown();
                    return answer;
                }));
            }
            assertThat(refused.await(3, TimeUnit.SECONDS))
                    .as("most are refused at once")
                    .isTrue();

            submit(indicator, "{\"period\":\"2020\",\"value\":1}").statusCode(201);
            given().get("/api/v1/indicators/" + indicator).then().statusCode(200);
            submitter("cnipa")
                    .get("/api/v1/indicators/" + indicator + "/observations")
                    .then()
                    .statusCode(200);
            administrator().get("/api/v1/indicators").then().statusCode(200);
            given().get("/problems").then().statusCode(200);
            given().get("/api/v1/indicators/" + indicator + "/observations")
                    .then()
                    .statusCode(429);

            TimeUnit.MILLISECONDS.sleep(500);
            connection.rollback();
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Response> one : slow) {
            Response answer = one.get();
            statuses.add(answer.statusCode());
            if (answer.statusCode() != 200) {
                assertThat(answer.header("Retry-After")).isEqualTo("2");
                assertThat(answer.<String>path("type")).isEqualTo("/problems/too-many-requests");
                assertThat(answer.<Integer>path("limit")).isEqualTo(4);
            }
        }
        readers.shutdown();
        assertThat(statuses).containsOnly(200, 429);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSizeBetween(4, 20);
        given().get("/api/v1/plans").then().statusCode(200);
    }
}
