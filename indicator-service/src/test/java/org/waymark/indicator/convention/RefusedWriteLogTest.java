package org.waymark.indicator.convention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.Client.submitter;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.Client;
import org.waymark.indicator.importing.Bulk;

@QuarkusTest
class RefusedWriteLogTest {
    private static final String SECRET = "\"a note that is nobody's business\"";

    private String indicator;
    private String path;
    private Heard heard;

    @BeforeEach
    void listen() {
        indicator = newIndicator();
        path = "/api/v1/indicators/" + indicator + "/observations";
        heard = Heard.of("waymark.refused-writes", Level.INFO);
    }

    @AfterEach
    void stopListening() {
        heard.close();
    }

    @Test
    void broken_rules_are_one_line_without_the_values() {
        submitter("cnipa")
                .queryParam("dryRun", "false")
                .body("{\"period\":\"2024-13\",\"value\":1.23456,\"note\":" + SECRET + "}")
                .post(path);

        assertThat(line())
                .startsWith("event=write-refused status=")
                .contains(" method=POST path=\"" + path + "\" sub=\"cnipa-system\" azp=")
                .contains(" agencies=\"cnipa\"")
                .doesNotContain("nobody's", "1.23456", "2024-13", "dryRun");
        assertThat(heard.levels()).contains(Level.INFO);
    }

    @Test
    void its_fields_name_trace_caller_and_route() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        submitter("cnipa")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-00")
                .body("{\"period\":\"2024-13\",\"value\":1}")
                .post(path);

        line();
        assertThat(heard.fields())
                .first(InstanceOfAssertFactories.map(String.class, String.class))
                .containsEntry("traceId", trace)
                .containsKey("spanId")
                .containsEntry("agency", "cnipa")
                .containsEntry("method", "POST")
                .containsEntry("route", "/api/v1/indicators/{code}/observations")
                .containsEntry("status", "422")
                .containsEntry("type", "rules-broken");
    }

    @Test
    void rules_are_named_once_each() {
        submitter("cnipa")
                .body("{\"period\":\"2024-13\",\"value\":1.23456,\"note\":" + SECRET + "}")
                .post(path);

        assertThat(line()).contains(" type=\"rules-broken\"").containsPattern(" errors=[1-9] rules=\"[a-z,-]+\" ");
    }

    @Test
    void without_a_token_nobody_is_named() {
        given().contentType("application/json").body("{}").post(path);

        assertThat(line()).contains("status=401 type=\"unauthenticated\"", " sub=- azp=- agencies=- ");
        assertThat(heard.levels()).extracting(Level::getName).contains("WARN");
    }

    @Test
    void of_a_bad_token_nothing_is_said_anywhere() {
        try (Heard everything = Heard.of("", Level.INFO)) {
            given().auth()
                    .oauth2("eyJhbGciOiJub25lIn0.eyJzdWIiOiJmb3JnZWQifQ.x")
                    .contentType("application/json")
                    .body("{}")
                    .post(path);

            assertThat(line()).contains("status=401", " sub=- ");
            assertThat(everything.records()).noneMatch(record -> record.contains("eyJ"));
        }
    }

    @Test
    void who_may_not_is_named() {
        submitter("another-agency").body("{\"period\":\"2024\",\"value\":1}").post(path);

        assertThat(line()).contains("status=403 type=\"not-your-indicator\"", "sub=\"another-agency-system\"");
        assertThat(heard.levels()).extracting(Level::getName).contains("WARN");
    }

    @Test
    void a_subject_cannot_forge_a_line() {
        Client.as("x\u2028event=write-refused status=200 sub=\"office\"", "other\" sub=\"office", "submitter")
                .body("{\"period\":\"2024\",\"value\":1}")
                .post(path);

        assertThat(line())
                .doesNotContain("\n")
                .contains(" sub=\"x\\u2028event=write-refused status=200 sub=\\\"office\\\"\" ");
    }

    @Test
    void too_many_requests_are_refused_writes_too() {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            submitter("slow-agency").body("{\"period\":\"2024\",\"value\":1}").post(path);
            return heard.messages().stream().anyMatch(line -> line.contains("status=429"));
        });
        assertThat(heard.messages())
                .filteredOn(line -> line.contains("status=429"))
                .first()
                .asString()
                .contains("type=\"too-many-requests\"", "sub=\"slow-agency-system\"");
    }

    @Test
    void unknown_addresses_and_methods_are_refused_writes_too() {
        submitter("cnipa").body("{}").delete(path);
        submitter("cnipa").urlEncodingEnabled(false).body("{}").put("/nowhere%0Aevent=forged");

        assertThat(lines(2))
                .satisfiesExactly(
                        line -> assertThat(line).contains("status=405", "method=DELETE"),
                        line -> assertThat(line).contains("status=404", "path=\"/nowhere%0Aevent=forged\""));
    }

    @Test
    void a_refusal_that_is_replayed_says_so() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            submitter("cnipa")
                    .header("Idempotency-Key", key)
                    .body("{\"period\":\"2024-13\",\"value\":1}")
                    .post(path);
        }

        List<String> lines = lines(2);
        assertThat(lines.get(0)).contains("status=422", "replayed=false");
        assertThat(lines.get(1)).isEqualTo(lines.get(0).replace("replayed=false", "replayed=true"));
    }

    @Test
    void a_file_is_one_line_whatever_form_its_answer_has() {
        String rows = Bulk.csv(indicator, 3) + indicator + ",_T,2024-13,1\n" + indicator + ",_T,2024-14,1\n";
        Bulk.post(Bulk.CSV, rows).then().statusCode(422);
        Bulk.of(Bulk.CSV, rows).accept("text/csv").post(Bulk.PATH).then().statusCode(422);

        assertThat(lines(2)).allSatisfy(line -> assertThat(line)
                .contains("status=422 type=\"rules-broken\"", "path=\"/api/v1/observations\"", " errors=2 "));
    }

    @Test
    void rows_that_are_left_out_of_an_accepted_file_are_one_line() {
        String rows = Bulk.csv(indicator, 3) + indicator + ",_T,2024-13,1\n" + indicator + ",_T,2024-14,1\n";
        Bulk.of(Bulk.CSV, rows)
                .queryParam("mode", "partial")
                .post(Bulk.PATH)
                .then()
                .statusCode(200);

        assertThat(line()).contains("event=rows-rejected status=200", " errors=2 ", " rejected=2 ");
    }

    @Test
    void what_becomes_of_a_job_is_one_line() {
        String rows = Bulk.csv(indicator, 3) + indicator + ",_T,2024-13,1\n";
        String job = Bulk.of(Bulk.CSV, rows)
                .header("Prefer", "respond-async")
                .post(Bulk.PATH)
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        String ofJob = "path=\"/api/v1/imports/" + job + "\"";
        await().atMost(Duration.ofSeconds(30))
                .until(() -> heard.messages().stream().anyMatch(line -> line.contains(ofJob)));
        assertThat(heard.messages())
                .filteredOn(line -> line.contains(ofJob))
                .singleElement()
                .asString()
                .contains("status=422 type=\"rules-broken\"")
                .contains("sub=\"cnipa-system\"", " errors=1 ", " rejected=1 ");
    }

    @Test
    void what_is_accepted_or_only_read_is_no_line() throws InterruptedException {
        submitter("cnipa")
                .body("{\"period\":\"2024\",\"value\":1}")
                .post(path)
                .then()
                .statusCode(201);
        Bulk.post(Bulk.CSV, Bulk.csv(indicator, 3)).then().statusCode(200);
        given().get("/nowhere");
        given().get("/api/v1/indicators?nonsense=1");

        Thread.sleep(200);
        assertThat(messages()).isEmpty();
    }

    private String line() {
        return lines(1).get(0);
    }

    /** All there are, which must be so many. */
    private List<String> lines(int count) {
        await().atMost(Duration.ofSeconds(5)).until(() -> messages().size() >= count);
        assertThat(messages()).hasSize(count);
        return messages();
    }

    /** Without those of jobs that other tests have left. */
    private List<String> messages() {
        return heard.messages().stream()
                .filter(line -> !line.contains("/api/v1/imports/"))
                .toList();
    }
}
