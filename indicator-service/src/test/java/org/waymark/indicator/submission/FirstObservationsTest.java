package org.waymark.indicator.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstObservationsTest {
    private static final int CALLERS = 16;

    @Inject
    DataSource database;

    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private String indicator;

    @BeforeEach
    void define() {
        indicator = newIndicator();
    }

    @AfterEach
    void end() {
        callers.shutdownNow();
    }

    @Test
    void what_two_report_at_once_is_recorded_by_one_of_them() throws Exception {
        List<Callable<Integer>> each = IntStream.range(0, 200)
                .<Callable<Integer>>mapToObj(number -> () -> post("b" + number))
                .toList();
        List<Callable<Integer>> twice = new ArrayList<>();
        each.forEach(one -> twice.addAll(List.of(one, one)));

        List<Integer> statuses = all(twice);

        assertThat(Collections.frequency(statuses, 201)).isEqualTo(each.size());
        assertThat(Collections.frequency(statuses, 200)).isEqualTo(each.size());
        assertThat(counted("select count(*) from vintage join observation on id = observation where indicator = ?"))
                .isEqualTo(each.size());
        assertThat(counted("select count(*) from journal where starts_with(key, ? || '/')"))
                .isEqualTo(each.size());
    }

    /** The first is written alone, and while it is held up the others gather behind it. */
    @Test
    void what_one_brings_upon_its_group_is_its_own_in_the_end() throws Exception {
        String taken = newKey();
        assertThat(post("before", taken)).isEqualTo(201);
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            begin(other, "first");
            begin(other, "held");
            Future<Integer> first = callers.submit(() -> post("first", newKey()));
            Future<Integer> held = callers.submit(() -> post("held", newKey()));
            Future<Integer> withAnothersKey = callers.submit(() -> post("not this", taken));
            List<Integer> meanwhile = all(IntStream.range(0, 4 * CALLERS)
                    .<Callable<Integer>>mapToObj(number -> () -> post("free" + number, newKey()))
                    .toList());

            assertThat(meanwhile).containsOnly(201);
            assertThat(withAnothersKey.get()).isEqualTo(422);
            other.rollback();
            assertThat(first.get()).isEqualTo(201);
            assertThat(held.get()).isEqualTo(201);
        }
    }

    private List<Integer> all(List<Callable<Integer>> posts) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> done : callers.invokeAll(posts)) {
            statuses.add(done.get());
        }
        return statuses;
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private int post(String breakdown) {
        return post(breakdown, submitter("cnipa"));
    }

    private int post(String breakdown, String key) {
        return post(breakdown, submitter("cnipa").header("Idempotency-Key", key));
    }

    private int post(String breakdown, RequestSpecification request) {
        return request.body("{\"period\":\"2020\",\"breakdown\":\"" + breakdown
                        + "\",\"value\":1,\"releasedAt\":\"2021-01-01\"}")
                .post("/api/v1/indicators/" + indicator + "/observations")
                .statusCode();
    }

    private void begin(Connection connection, String breakdown) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into observation (id, indicator, area, breakdown, period, period_type, period_end, vintage)
                values (gen_random_uuid(), ?, 'CN', ?, '2020', 'A', '2020-12-31', 1)
                """)) {
            insert.setString(1, indicator);
            insert.setString(2, breakdown);
            insert.executeUpdate();
        }
    }

    private int counted(String count) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(count)) {
            select.setString(1, indicator);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
