package org.waymark.indicator.importjob;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.newIndicator;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.importing.Bulk;

@QuarkusTest
class JobTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    DataSource database;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private final String key = UUID.randomUUID().toString();
    private String indicator;

    @BeforeEach
    void define() {
        indicator = newIndicator();
    }

    @Test
    void any_number_of_rows_becomes_a_job_that_goes_on_after_the_answer() {
        Response accepted = queue(Bulk.NDJSON, Bulk.ndjson(indicator, 6000));
        accepted.then()
                .statusCode(202)
                .header("Preference-Applied", "respond-async")
                .body("state", equalTo("QUEUED"))
                .body("progress", equalTo(0.0f))
                .body("result", nullValue());
        assertThat(accepted.header("Location")).endsWith("/api/v1/imports/" + accepted.path("id"));
        ended(accepted)
                .then()
                .body("state", equalTo("DONE"))
                .body("rows", equalTo(6000))
                .body("progress", equalTo(1.0f))
                .body("startedAt", notNullValue())
                .body("finishedAt", notNullValue())
                .body("result.recorded", equalTo(6000))
                .body("result.errors", hasSize(0))
                .body("problem", nullValue());
    }

    @Test
    void a_job_has_finished_after_it_recorded_not_when_it_began() {
        Response done = ended(queue(Bulk.CSV, Bulk.csv(indicator, 1)));
        String recordedAt =
                given().get("/api/v1/indicators/" + indicator + "/observations").path("items[0].recordedAt");
        assertThat(Instant.parse(done.path("finishedAt"))).isAfter(Instant.parse(recordedAt));
    }

    @Test
    void a_retry_gets_the_job_of_the_first_time() {
        String rows = Bulk.csv(indicator, 5);
        Response first = queueOnce(rows);
        Response again = queueOnce(rows);
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        ended(first).then().body("result.recorded", equalTo(5));
    }

    private Response queueOnce(String rows) {
        return Bulk.of(Bulk.CSV, rows)
                .header("Prefer", "respond-async")
                .header("Idempotency-Key", key)
                .post(Bulk.PATH);
    }

    @Test
    void a_job_that_breaks_rules_records_nothing_and_tells_all_of_them() {
        String rows = Bulk.csv(indicator, 2) + indicator + ",B2,2024-Q9,1\n";
        Response ended = ended(queue(Bulk.CSV, rows));
        ended.then()
                .body("state", equalTo("REFUSED"))
                .body("result", nullValue())
                .body("problem.type", equalTo("/problems/rules-broken"))
                .body("problem.received", equalTo(3))
                .body("problem.errors[0].row", equalTo(3));
        assertThat(Bulk.recorded(indicator)).isZero();
        Bulk.submitter()
                .header("Accept-Language", "zh")
                .get(path(ended))
                .then()
                .body("problem.errors[0].message", equalTo("一年有 4 个季度"));
        String file = Bulk.submitter().accept(Bulk.CSV).get(path(ended)).asString();
        assertThat(file.lines())
                .hasSize(4)
                .last()
                .asString()
                .contains(indicator + ",B2,2024-Q9,1,REJECTED,period: a year has 4 quarters");
    }

    @Test
    void a_refused_job_that_names_no_rows_has_no_file_but_its_problem() {
        fileOf(queue(Bulk.CSV, "indicator,period,vlaue\n" + indicator + ",2024,1\n"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("/vlaue"));
        fileOf(queue(Bulk.CSV, Bulk.csv(indicator, 300) + indicator + ",B0,2024-Q9,1\n\"" + indicator))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unreadable"));
    }

    private static Response fileOf(Response job) {
        return Bulk.submitter().accept(Bulk.CSV).get(path(ended(job)));
    }

    @Test
    void a_rehearsed_job_records_nothing() {
        Response rehearsed = Bulk.of(Bulk.CSV, Bulk.csv(indicator, 3))
                .header("Prefer", "respond-async")
                .post(Bulk.PATH + "?dryRun=true");
        ended(rehearsed)
                .then()
                .body("state", equalTo("DONE"))
                .body("dryRun", equalTo(true))
                .body("result.recorded", equalTo(3))
                .body("result.changes", hasSize(3));
        assertThat(Bulk.recorded(indicator)).isZero();
    }

    @Test
    void a_cancelled_job_records_nothing() throws SQLException {
        Bulk.post(Bulk.CSV, Bulk.csv(indicator, 1)).then().statusCode(200);
        String rows = Bulk.csv(indicator, 3).replace(",0\n", ",7\n");
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select from observation where indicator = '" + indicator + "' for update");
            Response running =
                    Bulk.of(Bulk.CSV, rows).header("Prefer", "respond-async").post(Bulk.PATH + "?reason=recount");
            await().atMost(PATIENCE).until(() -> state(running).equals("RUNNING"));
            Bulk.submitter().delete(path(running)).then().statusCode(200).body("state", equalTo("CANCELLED"));
            other.rollback();
            Bulk.submitter().delete(path(running)).then().statusCode(409).body("type", equalTo("/problems/finished"));
        }
        // Jobs of one instance run one after the other: this one's end is that one's, too.
        ended(queue(Bulk.CSV, Bulk.csv(newIndicator(), 1))).then().body("state", equalTo("DONE"));
        assertThat(Bulk.recorded(indicator)).isEqualTo(1);
    }

    @Test
    void a_job_that_waits_too_long_for_another_change_is_begun_again() throws SQLException {
        Bulk.post(Bulk.CSV, Bulk.csv(indicator, 1)).then().statusCode(200);
        Response running;
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select from observation where indicator = '" + indicator + "' for update");
            running = Bulk.of(Bulk.CSV, Bulk.csv(indicator, 3).replace(",0\n", ",7\n"))
                    .header("Prefer", "respond-async")
                    .post(Bulk.PATH + "?reason=recount");
            await().atMost(PATIENCE).until(() -> state(running).equals("RUNNING"));
            await().atMost(PATIENCE).until(() -> state(running).equals("QUEUED"));
            other.rollback();
        }
        ended(running)
                .then()
                .body("state", equalTo("DONE"))
                .body("result.recorded", equalTo(2))
                .body("result.revised", equalTo(1));
    }

    /** The other transaction's row is not visible yet when the import looks for it, but in its way. */
    @Test
    void an_observation_that_another_transaction_has_just_begun_is_known_when_that_commits() throws SQLException {
        Bulk.post(Bulk.CSV, Bulk.csv(indicator, 1)).then().statusCode(200);
        Response running;
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("update observation set breakdown = 'B1' where indicator = '" + indicator + "'");
            running = Bulk.of(Bulk.CSV, Bulk.csv(indicator, 3).replace("%s,B0,2024,0\n".formatted(indicator), ""))
                    .header("Prefer", "respond-async")
                    .post(Bulk.PATH + "?reason=recount");
            await().atMost(PATIENCE).until(() -> isWaitedFor(statement));
            other.commit();
        }
        ended(running)
                .then()
                .body("state", equalTo("DONE"))
                .body("result.recorded", equalTo(1))
                .body("result.revised", equalTo(1));
        assertThat(Bulk.recorded(indicator)).isEqualTo(2);
    }

    private static boolean isWaitedFor(Statement statement) throws SQLException {
        try (ResultSet waiting = statement.executeQuery("select pg_stat_clear_snapshot(), exists ("
                + "select from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid)))")) {
            waiting.next();
            return waiting.getBoolean(2);
        }
    }

    @Test
    void a_job_whose_instance_died_is_taken_over() throws SQLException {
        UUID dead = UUID.randomUUID();
        Response orphan = queue(Bulk.CSV, Bulk.csv(indicator, 4));
        ended(orphan);
        String id = orphan.path("id");
        execute("update import_job set state = 'RUNNING', worker = '" + dead
                + "', heartbeat_at = now(), finished_at = null, outcome = null, details = null where id = '" + id
                + "'");
        assertThat(state(orphan)).isEqualTo("RUNNING");
        ended(orphan)
                .then()
                .body("state", equalTo("DONE"))
                .body("result.recorded", equalTo(0))
                .body("result.unchanged", equalTo(4));
    }

    @Test
    void a_job_that_never_comes_to_an_end_is_given_up() throws SQLException {
        Response hopeless = ended(queue(Bulk.CSV, Bulk.csv(indicator, 1)));
        execute("update import_job set state = 'QUEUED', attempts = 10, outcome = null where id = '"
                + hopeless.path("id") + "'");
        await().atMost(PATIENCE).until(() -> state(hopeless).equals("FAILED"));
        Bulk.submitter()
                .get(path(hopeless))
                .then()
                .body("problem.type", equalTo("/problems/internal"))
                .body("problem.detail", containsString("10 times"));
        Bulk.submitter()
                .accept(Bulk.CSV)
                .get(path(hopeless))
                .then()
                .statusCode(404)
                .body("detail", containsString("failed"));
    }

    @Test
    void the_list_shows_one_s_own_newest_first_without_single_errors() {
        String agency = "agency-" + key;
        Response first = queuedBy(agency);
        Response second = queuedBy(agency);
        Response page = Bulk.by(agency + "-system", agency, "submitter").get("/api/v1/imports?limit=1");
        page.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(second.path("id")))
                .body("items[0].problem.errors", nullValue());
        Bulk.by(agency + "-system", "another-now", "verifier")
                .get("/api/v1/imports?limit=1&cursor=" + page.path("next"))
                .then()
                .body("items.id", hasItem(first.<String>path("id")))
                .body("next", nullValue());
        Bulk.by("reader", agency, "submitter")
                .get("/api/v1/imports?cursor=Y25pcGEvMTIz")
                .then()
                .statusCode(400);
    }

    @Test
    void the_list_shows_no_single_changes_of_a_refused_rehearsal() {
        Response rehearsed = ended(Bulk.of(Bulk.CSV, Bulk.csv(indicator, 2) + indicator + ",B2,2024-Q9,1\n")
                .header("Prefer", "respond-async")
                .post(Bulk.PATH + "?dryRun=true"));
        rehearsed.then().body("state", equalTo("REFUSED")).body("problem.changes", hasSize(2));
        String listed = "items.find { it.id == '" + rehearsed.path("id") + "' }.problem.";
        Bulk.submitter()
                .get("/api/v1/imports")
                .then()
                .body(listed + "received", equalTo(3))
                .body(listed + "changes", nullValue());
        assertThat(Bulk.submitter().accept(Bulk.CSV).get(path(rehearsed)).asString())
                .contains(",B1,2024,1,RECORDED,,");
    }

    private Response queuedBy(String agency) {
        Response queued = queueAs(agency + "-system", agency);
        await().atMost(PATIENCE)
                .until(() -> Bulk.by(agency + "-system", agency, "submitter")
                                .get(path(queued))
                                .path("finishedAt")
                        != null);
        return queued;
    }

    @Test
    void who_knows_a_job_already_gets_304() {
        Response job = ended(queue(Bulk.CSV, Bulk.csv(indicator, 1)));
        String etag = Bulk.submitter().get(path(job)).header("ETag");
        Bulk.submitter().header("If-None-Match", etag).get(path(job)).then().statusCode(304);
    }

    @Test
    void the_file_and_single_errors_are_forgotten_after_a_week_the_counts_are_not() throws SQLException {
        String rows = Bulk.csv(indicator, 1) + indicator + ",B2,2024-Q9,1\n";
        Response job = ended(queue(Bulk.CSV, rows));
        execute("update import_job set finished_at = now() - interval '6 days 23 hours' where id = '" + job.path("id")
                + "'");
        Bulk.submitter().accept(Bulk.CSV).get(path(job)).then().statusCode(200);
        execute("update import_job set finished_at = now() - interval '7 days' where id = '" + job.path("id") + "'");
        await().atMost(PATIENCE)
                .until(() -> Bulk.submitter().accept(Bulk.CSV).get(path(job)).statusCode() == 404);
        Bulk.submitter()
                .get(path(job))
                .then()
                .body("problem.received", equalTo(2))
                .body("problem.errors", nullValue());
    }

    @Test
    void a_sender_has_only_so_many_unfinished_jobs_and_is_not_held_up_by_those_of_colleagues() throws SQLException {
        String agency = "busy-" + key;
        execute(
                "insert into import_job (id, state, subject, agencies, roles, format, mode, dry_run, bytes, submitted_at, "
                        + "available_at) select gen_random_uuid(), 'QUEUED', '" + key + "', '{" + agency
                        + "}', '{}', 'CSV', 'ATOMIC', false, 0, now(), now() + interval '1 day' from generate_series(1, 20)");
        queueAs(key, agency)
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("limit", equalTo(20));
        queueAs("a-colleague", agency).then().statusCode(202);
        await().atMost(PATIENCE).untilAsserted(() -> given().get(management.resolve("/q/metrics"))
                .then()
                .body(containsString("waymark_imports_queued 20")));
        execute("delete from import_job where subject = '" + key + "'");
    }

    private Response queueAs(String subject, String agency) {
        return Bulk.by(subject, agency, "submitter")
                .contentType(Bulk.CSV)
                .body(Bulk.csv(indicator, 1).getBytes())
                .header("Prefer", "respond-async")
                .post(Bulk.PATH);
    }

    private Response queue(String contentType, String rows) {
        return Bulk.of(contentType, rows).header("Prefer", "respond-async").post(Bulk.PATH);
    }

    private static Response ended(Response job) {
        await().atMost(PATIENCE).until(() -> Bulk.submitter().get(path(job)).path("finishedAt") != null);
        return Bulk.submitter().get(path(job));
    }

    private static String state(Response job) {
        return Bulk.submitter().get(path(job)).path("state");
    }

    private static String path(Response job) {
        return "/api/v1/imports/" + job.path("id");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
