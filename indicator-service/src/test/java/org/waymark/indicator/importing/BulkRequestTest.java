package org.waymark.indicator.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.newIndicator;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkRequestTest {
    private final String key = UUID.randomUUID().toString();
    private String indicator;

    @BeforeEach
    void define() {
        indicator = newIndicator();
    }

    @Test
    void many_values_take_one_request() {
        Bulk.post(Bulk.CSV, Bulk.csv(indicator, 300))
                .then()
                .statusCode(200)
                .body("received", equalTo(300))
                .body("recorded", equalTo(300))
                .body("unchanged", equalTo(0))
                .body("errors", hasSize(0))
                .body("changes", nullValue());
        assertThat(Bulk.recorded(indicator)).isEqualTo(300);
        Bulk.post(Bulk.NDJSON, Bulk.ndjson(indicator, 300))
                .then()
                .statusCode(200)
                .body("recorded", equalTo(0))
                .body("unchanged", equalTo(300));
    }

    @Test
    void a_body_larger_than_memory_arrives_whole() {
        String rows = Bulk.csv(indicator, 4000);
        assertThat(rows.length()).isGreaterThan(64 * 1024);
        Bulk.post(Bulk.CSV, rows).then().statusCode(200).body("recorded", equalTo(4000));
    }

    @Test
    void a_dry_run_says_what_would_happen_and_records_nothing() {
        Response rehearsed = Bulk.of(Bulk.CSV, Bulk.csv(indicator, 3))
                .header("Idempotency-Key", key)
                .post(Bulk.PATH + "?dryRun=true");
        rehearsed.then().statusCode(200).body("recorded", equalTo(3)).body("changes", hasSize(3));
        assertThat(Bulk.recorded(indicator)).isZero();
        Bulk.of(Bulk.CSV, Bulk.csv(indicator, 3))
                .header("Idempotency-Key", key)
                .post(Bulk.PATH + "?dryRun=true")
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", nullValue());
        Bulk.of(Bulk.CSV, "indicator,period,value\n" + indicator + ",2024-Q9,1\n")
                .header("Idempotency-Key", key)
                .post(Bulk.PATH + "?dryRun=true")
                .then()
                .statusCode(422)
                .header("Idempotency-Replayed", nullValue());
        Bulk.of(Bulk.CSV, Bulk.csv(indicator, 3))
                .header("Idempotency-Key", key)
                .post(Bulk.PATH)
                .then()
                .statusCode(200)
                .body("recorded", equalTo(3));
    }

    @Test
    void a_retry_is_answered_as_the_first_time() {
        String rows = Bulk.csv(indicator, 20);
        Response first = Bulk.of(Bulk.CSV, rows).header("Idempotency-Key", key).post(Bulk.PATH);
        Response again = Bulk.of(Bulk.CSV, rows).header("Idempotency-Key", key).post(Bulk.PATH);
        first.then().statusCode(200).body("recorded", equalTo(20));
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        Bulk.of(Bulk.CSV, Bulk.csv(indicator, 21))
                .header("Idempotency-Key", key)
                .post(Bulk.PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void a_refusal_with_thousands_of_errors_is_answered_as_the_first_time_too() {
        String rows = "indicator,period,value,note\n"
                + (indicator + ",2024-Q9,one," + "note".repeat(20) + ",more\n").repeat(2_500)
                + (indicator + ",2024-Q9,one," + "note".repeat(20) + "\n").repeat(2_500);
        for (String accepted : new String[] {Bulk.JSON, Bulk.CSV}) {
            Response first = refusedOnce(accepted, rows);
            Response again = refusedOnce(accepted, rows);
            assertThat(first.statusCode()).isEqualTo(422);
            assertThat(first.header("Idempotency-Replayed")).isNull();
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
            assertThat(again.asByteArray()).hasSizeGreaterThan(1024 * 1024).isEqualTo(first.asByteArray());
        }
    }

    private Response refusedOnce(String accepted, String rows) {
        return Bulk.of(Bulk.CSV, rows)
                .accept(accepted)
                .header("Idempotency-Key", key + accepted)
                .post(Bulk.PATH);
    }

    @Test
    void one_wrong_row_keeps_all_from_being_recorded_unless_told_otherwise() {
        String rows = Bulk.csv(indicator, 2) + indicator + ",B2,2024-Q9,1\n";
        Bulk.post(Bulk.CSV, rows)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/rules-broken"))
                .body("received", equalTo(3))
                .body("recorded", equalTo(0))
                .body("rejected", equalTo(1))
                .body("errorCount", equalTo(1))
                .body("errors[0].row", equalTo(3))
                .body("errors[0].pointer", equalTo("/period"));
        assertThat(Bulk.recorded(indicator)).isZero();
        Bulk.of(Bulk.CSV, rows)
                .post(Bulk.PATH + "?mode=partial")
                .then()
                .statusCode(200)
                .body("recorded", equalTo(2))
                .body("rejected", equalTo(1))
                .body("errors", hasSize(1));
        assertThat(Bulk.recorded(indicator)).isEqualTo(2);
    }

    @Test
    void more_rows_than_a_request_may_hold_are_told_of_the_other_way() {
        Bulk.post(Bulk.NDJSON, Bulk.ndjson(indicator, 5001))
                .then()
                .statusCode(413)
                .body("detail", containsString("5000"))
                .body("detail", containsString("respond-async"));
        assertThat(Bulk.recorded(indicator)).isZero();
    }

    @Test
    void what_is_none_of_the_four_formats_is_told_of_them() {
        Bulk.post("text/plain", "x")
                .then()
                .statusCode(415)
                .body("detail", containsString("application/json"))
                .body("detail", containsString("application/x-ndjson"))
                .body("detail", containsString("text/csv"))
                .body("detail", containsString("application/vnd.sdmx.data+csv"));
    }
}
