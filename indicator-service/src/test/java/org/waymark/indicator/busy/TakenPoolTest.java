package org.waymark.indicator.busy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.as;
import static org.waymark.indicator.Client.newReviewedIndicator;
import static org.waymark.indicator.Client.submit;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.indicator.Client;

/** Every connection of a pool is really taken. */
@QuarkusTest
class TakenPoolTest {
    @Inject
    DataSource byDefault;

    @Inject
    @io.quarkus.agroal.DataSource("reads")
    DataSource reads;

    private final List<Connection> taken = new ArrayList<>();
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private String indicator;
    private String list;
    private String draft;

    @BeforeEach
    void anIndicatorWithADraft() {
        indicator = newReviewedIndicator(1);
        list = "/api/v1/indicators/" + indicator + "/observations";
        draft = submit(indicator, "{\"period\":\"2020\",\"value\":1}")
                .statusCode(201)
                .extract()
                .path("id");
        given().get(list).then().statusCode(200);
    }

    @AfterEach
    void giveBack() throws SQLException {
        clients.shutdownNow();
        for (Connection connection : taken) {
            connection.close();
        }
    }

    @Test
    void changes_without_a_connection_are_told_to_come_again_whichever_way_they_came() throws Exception {
        takeAll(byDefault);

        Map<String, Future<Response>> answers = new LinkedHashMap<>();
        ask(answers, "a value", () -> post("{\"period\":\"2021\",\"value\":1}"));
        ask(answers, "a value with a key", () -> submitter("cnipa")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"period\":\"2022\",\"value\":1}")
                .post(list));
        ask(answers, "a revision", () -> post("{\"period\":\"2020\",\"value\":2,\"reason\":\"recount\"}"));
        ask(answers, "a decision", () -> as("another", "cnipa", "publisher")
                .body("{\"decision\":\"PUBLISH\",\"vintage\":1}")
                .post("/api/v1/observations/" + draft + "/decisions"));
        ask(answers, "many values", () -> submitter("cnipa")
                .body("[{\"indicator\":\"%s\",\"period\":\"2023\",\"value\":1}]".formatted(indicator))
                .post("/api/v1/observations"));
        ask(answers, "a file answered in CSV", () -> file("text/csv"));
        ask(answers, "a rehearsal", () -> submitter("cnipa")
                .queryParam("dryRun", true)
                .body("[{\"indicator\":\"%s\",\"period\":\"2023\",\"value\":1}]".formatted(indicator))
                .post("/api/v1/observations"));
        ask(answers, "a job", () -> submitter("cnipa")
                .header("Prefer", "respond-async")
                .body("[{\"indicator\":\"%s\",\"period\":\"2023\",\"value\":1}]".formatted(indicator))
                .post("/api/v1/observations"));
        ask(answers, "a definition", () -> administrator()
                .header("If-None-Match", "*")
                .body(Client.INDICATOR)
                .put("/api/v1/indicators/" + Client.newCode("busy")));
        ask(answers, "a list of entities", () -> given().get("/api/v1/indicators"));

        for (Map.Entry<String, Future<Response>> answer : answers.entrySet()) {
            answer.getValue()
                    .get(20, TimeUnit.SECONDS)
                    .then()
                    .statusCode(equalTo(503))
                    .header("Retry-After", notNullValue())
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/busy"));
        }
    }

    @Test
    void reads_go_on_while_changes_have_taken_their_pool_and_so_does_the_relay() throws Exception {
        takeAll(byDefault);

        given().get(list).then().statusCode(200);
        Instant seen = leaseRenewed();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> leaseRenewed()
                .isAfter(seen.plusSeconds(1)));
    }

    @Test
    void changes_go_on_while_readers_have_taken_their_pool() throws Exception {
        takeAll(reads);

        Future<Response> read = clients.submit(() -> given().get(list));
        post("{\"period\":\"2021\",\"value\":1}").then().statusCode(201);
        submitter("cnipa")
                .body("[{\"indicator\":\"%s\",\"period\":\"2023\",\"value\":1}]".formatted(indicator))
                .post("/api/v1/observations")
                .then()
                .statusCode(200);
        read.get().then().statusCode(503).header("Retry-After", notNullValue()).body("type", equalTo("/problems/busy"));
        given().accept("text/csv").get(list).then().statusCode(503).body("type", equalTo("/problems/busy"));
    }

    private Instant leaseRenewed() throws SQLException {
        try (PreparedStatement select = taken.get(0).prepareStatement("select renewed_at from relay");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }

    private Response post(String body) {
        return submitter("cnipa").body(body).post(list);
    }

    private Response file(String answeredIn) {
        return given().auth()
                .oauth2(BackingServices.tokenOf("cnipa-system", "cnipa", "submitter"))
                .contentType("text/csv; charset=utf-8")
                .accept(answeredIn)
                .body("indicator,period,value\r\n%s,2024,1\r\n".formatted(indicator))
                .post("/api/v1/observations");
    }

    private void ask(Map<String, Future<Response>> answers, String what, Supplier<Response> request) {
        answers.put(what, clients.submit(request::get));
    }

    private void takeAll(DataSource pool) {
        try {
            while (true) {
                taken.add(clients.submit(() -> pool.getConnection()).get(4, TimeUnit.SECONDS));
            }
        } catch (Exception allTaken) {
            assertThat(allTaken).isNotInstanceOf(TimeoutException.class);
            assertThat(taken).hasSizeGreaterThan(10);
        }
    }
}
