package org.waymark.indicator.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.newReviewedIndicator;
import static org.waymark.indicator.Client.submitter;
import static org.waymark.indicator.importing.ImportFiles.json;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.bulk.BulkRequest.Mode;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.rows.RowFormat;

@QuarkusTest
class LongFilesTest {
    private static final String RELEASED = ",\"releasedAt\":\"2023-02-01\"";

    @Inject
    ImportFiles files;

    @Inject
    DataSource database;

    private String indicator;

    @BeforeEach
    void anIndicator() {
        indicator = newIndicator();
    }

    @Test
    void many_lines_are_recorded_and_then_revised_withdrawn_and_left_as_they_are() {
        String file = IntStream.range(0, 6_000)
                .mapToObj(n -> row("2022", Integer.toString(n), ",\"breakdown\":\"B%d\"".formatted(n)))
                .collect(Collectors.joining("\n"));
        assertThat(files.run(file, RowFormat.NDJSON, Mode.ATOMIC, false, null).recorded())
                .isEqualTo(6_000);
        String next = IntStream.range(0, 6_000)
                .mapToObj(n -> switch (n % 3) {
                    case 0 -> row("2022", Integer.toString(n), ",\"breakdown\":\"B%d\"".formatted(n));
                    case 1 -> row("2022", Integer.toString(n + 1), ",\"breakdown\":\"B%d\"".formatted(n));
                    default ->
                        "{\"indicator\":\"%s\",\"period\":\"2022\",\"action\":\"DELETE\",\"breakdown\":\"B%d\"}"
                                .formatted(indicator, n);
                })
                .collect(Collectors.joining("\n"));
        assertThat(files.run(next, RowFormat.NDJSON, Mode.ATOMIC, false, "Census"))
                .extracting(ImportReport::unchanged, ImportReport::revised, ImportReport::withdrawn)
                .containsExactly(2_000L, 2_000L, 2_000L);
        assertThat(files.run(next, RowFormat.NDJSON, Mode.ATOMIC, false, "Census")
                        .unchanged())
                .isEqualTo(6_000);
    }

    @Test
    void one_of_many_new_lines_may_be_for_a_known_observation() {
        files.stored(json(row("2022", "1", ",\"breakdown\":\"B77\",\"releasedAt\":\"2023-01-15\"")));
        assertThat(files.run(lines(3_000, RELEASED), RowFormat.NDJSON, Mode.ATOMIC, false, "Census"))
                .extracting(ImportReport::recorded, ImportReport::revised)
                .containsExactly(2_999L, 1L);
        assertThat(List.of("B77", "B2999")).extracting(this::current).containsExactly(2, 2);
    }

    @Test
    void one_of_many_new_lines_may_be_for_the_observation_of_another_line() {
        String later = row("2022", "3", ",\"breakdown\":\"B77\",\"releasedAt\":\"2023-03-01\",\"reason\":\"Census\"");
        String file = lines(3_000, RELEASED) + "\n" + later;
        assertThat(files.run(file, RowFormat.NDJSON, Mode.ATOMIC, false, null))
                .extracting(ImportReport::recorded, ImportReport::revised)
                .containsExactly(3_000L, 1L);
        assertThat(List.of("B77", "B2999")).extracting(this::current).containsExactly(3, 2);
    }

    @Test
    void many_new_lines_wait_for_their_day_and_for_their_review() {
        files.run(
                lines(3_000, ",\"releasedAt\":\"" + LocalDate.now().plusDays(200) + "\""),
                RowFormat.NDJSON,
                Mode.ATOMIC,
                false,
                null);
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items", empty());
        indicator = newReviewedIndicator(1);
        files.run(lines(3_000, RELEASED), RowFormat.NDJSON, Mode.ATOMIC, false, null);
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items", empty());
        submitter("cnipa")
                .queryParam("state", "SUBMITTED")
                .queryParam("limit", 1000)
                .get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items", hasSize(1_000))
                .body("next", notNullValue());
    }

    @Test
    void a_long_file_that_breaks_off_is_refused_with_what_was_found_before() {
        List<String> rows = lines(4_500, "").lines().collect(Collectors.toCollection(ArrayList::new));
        rows.set(1_000, row("2022", "true", ""));
        String file = json(rows.toArray(String[]::new));
        Refusal refusal = files.refused(file.substring(0, file.length() - 20), Mode.PARTIAL);
        assertThat(refusal.type()).isEqualTo(ProblemType.UNREADABLE);
        assertThat(refusal.violations())
                .extracting(Violation::row, Violation::rule)
                .contains(tuple(1_001, "type"));
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items", empty());
    }

    @Test
    void indicators_are_known_and_unknown_wherever_they_stand_in_a_long_file() {
        List<String> rows = IntStream.range(0, 4_500)
                .mapToObj(n -> row("2022", "1", ",\"breakdown\":\"B%d\"".formatted(n)))
                .collect(Collectors.toCollection(ArrayList::new));
        String other = newIndicator();
        rows.set(2_200, rows.get(2_200).replace(indicator, other));
        rows.set(3_000, rows.get(3_000).replace(indicator, "none"));
        assertThat(files.refused(json(rows.toArray(String[]::new)), Mode.ATOMIC).violations())
                .extracting(Violation::row, Violation::rule)
                .containsExactly(tuple(3_001, "unknown-indicator"));
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items", hasSize(0));
        assertThat(files.refused(json(rows.get(3_000)), Mode.ATOMIC).violations())
                .extracting(Violation::row, Violation::rule)
                .containsExactly(tuple(1, "unknown-indicator"));
        rows.remove(3_000);
        assertThat(files.stored(json(rows.toArray(String[]::new))).recorded()).isEqualTo(4_499);
        given().get("/api/v1/indicators/" + other + "/observations").then().body("items", hasSize(1));
    }

    @Test
    void a_file_may_be_read_for_longer_than_a_transaction_may_idle_elsewhere() {
        String limit = QuarkusTransaction.requiringNew().call(() -> {
            files.run(json(row("2022", "true", "")), RowFormat.JSON, Mode.PARTIAL, false, null);
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("show idle_in_transaction_session_timeout")) {
                row.next();
                return row.getString(1);
            }
        });
        assertThat(limit).isEqualTo("0");
    }

    /** Of the value 2 for 2022. */
    private String lines(int rows, String more) {
        return IntStream.range(0, rows)
                .mapToObj(n -> row("2022", "2", ",\"breakdown\":\"B%d\"".formatted(n) + more))
                .collect(Collectors.joining("\n"));
    }

    private String row(String period, String value, String more) {
        return "{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%s%s}".formatted(indicator, period, value, more);
    }

    private int current(String breakdown) {
        return given().queryParam("breakdown", breakdown)
                .get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].value");
    }
}
