package org.waymark.indicator.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.waymark.indicator.Client.newIndicator;

import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.Topic;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.http.Violation;
import org.waymark.indicator.Client;
import org.waymark.indicator.bulk.ImportRequest.Mode;

@QuarkusTest
class ImportObservationsTest {
    @Inject
    ImportObservations importObservations;

    @Inject
    DataSource database;

    private String indicator;

    @BeforeEach
    void anIndicator() {
        indicator = newIndicator();
    }

    @Test
    void each_row_becomes_a_vintage_and_an_event_and_the_same_file_again_changes_nothing() throws Exception {
        String file = json(row("2022", "1.5"), row("2023", "2.50"), row("2024", "3"));
        ImportReport first = stored(file);
        assertThat(first)
                .extracting(ImportReport::received, ImportReport::recorded)
                .containsExactly(3L, 3L);
        assertThat(stored(file))
                .extracting(ImportReport::recorded, ImportReport::unchanged)
                .containsExactly(0L, 3L);

        given().get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items.period", contains("2022", "2023", "2024"))
                .body("items.vintage", contains(1, 1, 1));
        List<TopicReader.Sent> events = eventsUntil("2024", 1);
        String recordedAt =
                given().get("/api/v1/indicators/" + indicator + "/observations").path("items[0].recordedAt");
        assertThat(events)
                .extracting(
                        event -> Instant.parse(event.data().get("recordedAt").textValue()))
                .containsOnly(Instant.parse(recordedAt));
        assertThat(events)
                .extracting(event -> event.data().get("period").textValue())
                .containsExactlyInAnyOrder("2022", "2023", "2024");
    }

    @Test
    void a_changed_value_is_a_revision_that_needs_a_reason_of_the_row_or_of_all() throws Exception {
        stored(json(row("2022", "1")));
        Refusal refusal = refused(json(row("2022", "2")), Mode.ATOMIC);
        assertThat(refusal.violations())
                .extracting(Violation::rule, Violation::row)
                .containsExactly(tuple("reason-required", 1));

        ImportReport report = run(json(row("2022", "2")), RowFormat.JSON, Mode.ATOMIC, false, "Census");
        assertThat(report.revised()).isOne();
        TopicReader.Sent revised = eventsUntil("2022", 2).get(1);
        assertThat(revised.envelope().type()).isEqualTo("org.waymark.observation.revised.v1");
        assertThat(revised.data().at("/previous/value").decimalValue()).isEqualByComparingTo("1");
        assertThat(revised.data().at("/changed/0").textValue()).isEqualTo("value");
        assertThat(revised.data().get("reason").textValue()).isEqualTo("Census");
        assertThat(revised.data().get("vintage").intValue()).isEqualTo(2);
    }

    @Test
    void blanks_are_no_reason_and_leave_the_word_to_the_reason_of_all() throws Exception {
        stored(json(row("2022", "1"), row("2023", "1")));
        String revised = row("2022", "2", ",\"reason\":\"  \"");
        String deleted =
                "{\"indicator\":\"%s\",\"period\":\"2023\",\"action\":\"DELETE\",\"reason\":\"\"}".formatted(indicator);
        assertThat(refused(json(revised), Mode.ATOMIC).violations())
                .extracting(Violation::rule)
                .containsExactly("reason-required");
        assertThat(refused(json(deleted), Mode.ATOMIC).violations())
                .extracting(Violation::rule)
                .containsExactly("reason-required");
        String csv = "action,indicator,period,reason\nD,%s,2023, \n".formatted(indicator);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> run(csv, RowFormat.CSV, Mode.ATOMIC, false, null));
        assertThat(refusal.violations()).extracting(Violation::rule).containsExactly("reason-required");

        assertThat(run(json(revised, deleted), RowFormat.JSON, Mode.ATOMIC, false, "Census"))
                .extracting(ImportReport::revised, ImportReport::withdrawn)
                .containsExactly(1L, 1L);
        assertThat(eventsUntil("2022", 2))
                .extracting(event -> event.data().path("reason").asText())
                .contains("Census")
                .doesNotContain("  ");
    }

    @Test
    void many_lines_are_recorded_and_then_revised_withdrawn_and_left_as_they_are() {
        String file = IntStream.range(0, 6_000)
                .mapToObj(n -> row("2022", Integer.toString(n), ",\"breakdown\":\"B%d\"".formatted(n)))
                .collect(Collectors.joining("\n"));
        assertThat(run(file, RowFormat.NDJSON, Mode.ATOMIC, false, null).recorded())
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
        assertThat(run(next, RowFormat.NDJSON, Mode.ATOMIC, false, "Census"))
                .extracting(ImportReport::unchanged, ImportReport::revised, ImportReport::withdrawn)
                .containsExactly(2_000L, 2_000L, 2_000L);
        assertThat(run(next, RowFormat.NDJSON, Mode.ATOMIC, false, "Census").unchanged())
                .isEqualTo(6_000);
    }

    @Test
    void rows_before_and_after_a_known_one_are_recorded_with_it() {
        stored(json(row("2023", "2")));
        assertThat(stored(json(row("2022", "1"), row("2023", "2"), row("2024", "3"))))
                .extracting(ImportReport::recorded, ImportReport::unchanged)
                .containsExactly(2L, 1L);
        given().get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items.period", contains("2022", "2023", "2024"))
                .body("items.vintage", contains(1, 1, 1));
    }

    @Test
    void indicators_are_known_and_unknown_wherever_they_stand_in_a_long_file() {
        List<String> rows = IntStream.range(0, 450)
                .mapToObj(n -> row("2022", "1", ",\"breakdown\":\"B%d\"".formatted(n)))
                .collect(Collectors.toCollection(ArrayList::new));
        String other = newIndicator();
        rows.set(220, rows.get(220).replace(indicator, other));
        rows.set(300, rows.get(300).replace(indicator, "none"));
        assertThat(refused(json(rows.toArray(String[]::new)), Mode.ATOMIC).violations())
                .extracting(Violation::row, Violation::rule)
                .containsExactly(tuple(301, "unknown-indicator"));
        nothingStored();
        assertThat(refused(json(rows.get(300)), Mode.ATOMIC).violations())
                .extracting(Violation::row, Violation::rule)
                .containsExactly(tuple(1, "unknown-indicator"));
        rows.remove(300);
        assertThat(stored(json(rows.toArray(String[]::new))).recorded()).isEqualTo(449);
        given().get("/api/v1/indicators/" + other + "/observations").then().body("items", hasSize(1));
    }

    @Test
    void what_is_recorded_already_is_unchanged_also_under_rules_that_came_later() {
        String file = json(row("2022", "5"), row("2023", "3"));
        stored(file);
        Client.put(
                        "/api/v1/indicators/" + indicator + "/rules",
                        "{\"rules\":[{\"kind\":\"NON_DECREASING\",\"severity\":\"ERROR\"},{\"kind\":\"RANGE\",\"max\":4}]}")
                .statusCode(201);
        assertThat(stored(file).unchanged()).isEqualTo(2);
        assertThat(run(json(row("2022", "5"), row("2024", "5")), RowFormat.JSON, Mode.PARTIAL, false, null))
                .extracting(ImportReport::unchanged, ImportReport::rejected, ImportReport::errorCount)
                .containsExactly(1L, 1L, 1L);
        assertThat(refused(json(row("2023", "3"), row("2024", "2")), Mode.ATOMIC)
                        .violations())
                .extracting(Violation::row, Violation::rule)
                .containsExactly(tuple(2, "non-decreasing"));
    }

    @Test
    void rows_of_an_indicator_with_review_steps_become_drafts() {
        String reviewed = Client.newCode("reviewed");
        Client.put("/api/v1/indicators/" + reviewed, Client.INDICATOR.replace("\"reviewSteps\":0", "\"reviewSteps\":1"))
                .statusCode(201);
        indicator = reviewed;
        assertThat(stored(json(row("2022", "1"))).recorded()).isOne();
        assertThat(stored(json(row("2022", "1"))).unchanged()).isOne();
        assertThat(stored(json(row("2022", "2"))).revised()).isOne();
        nothingStored();
        Client.submitter("cnipa")
                .get("/api/v1/indicators/" + reviewed + "/observations?state=SUBMITTED")
                .then()
                .body("items.value", contains(2));
    }

    @Test
    void all_errors_of_all_rows_come_together_and_nothing_is_stored() {
        Refusal refusal = refused(
                """
                [{"indicator":"%1$s","period":"2022","value":"1"},
                 {"indicator":"%1$s","period":"2022-Q1","value":1,"area":"nowhere"},
                 {"indicator":"none","period":"2023","value":1},
                 {"indicator":"%1$s","period":"2024","value":1},
                 7]
                """
                        .formatted(indicator),
                Mode.ATOMIC);
        assertThat(refusal.violations())
                .extracting(Violation::row, Violation::line, Violation::pointer, Violation::rule)
                .containsExactly(
                        tuple(1, 1, "/value", "type"),
                        tuple(2, 2, "/area", "code"),
                        tuple(2, 2, "/period", "period-type"),
                        tuple(3, 3, "/indicator", "unknown-indicator"),
                        tuple(5, 5, "", "type"));
        assertThat(refusal.members()).containsEntry("received", 5L).containsEntry("rejected", 4L);
        nothingStored();
    }

    @Test
    void a_row_of_an_unknown_indicator_hears_at_once_what_else_is_wrong_with_it() {
        Refusal refusal = refused(
                """
                [{"indicator":"none","period":"20x5","value":"1","area":"nowhere","releasedAt":"soon","when":1},
                 {"period":"2024"},
                 {"indicator":"none","period":"2024","action":"DELETE","reason":"A slip"}]
                """,
                Mode.ATOMIC);
        assertThat(refusal.violations())
                .extracting(Violation::row, Violation::pointer, Violation::rule)
                .containsExactlyInAnyOrder(
                        tuple(1, "/indicator", "unknown-indicator"),
                        tuple(1, "/period", "period"),
                        tuple(1, "/value", "type"),
                        tuple(1, "/area", "code"),
                        tuple(1, "/releasedAt", "date"),
                        tuple(1, "/when", "unknown-member"),
                        tuple(2, "/indicator", "required"),
                        tuple(2, "/missingReason", "required"),
                        tuple(3, "/indicator", "unknown-indicator"));
    }

    @Test
    void a_partial_import_takes_the_rows_without_errors() {
        ImportReport report = run(
                json(row("2022", "1"), row("2023", "true"), row("2024", "3")),
                RowFormat.JSON,
                Mode.PARTIAL,
                false,
                null);
        assertThat(report)
                .extracting(ImportReport::recorded, ImportReport::rejected, ImportReport::errorCount)
                .containsExactly(2L, 1L, 1L);
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items", hasSize(2));
    }

    @Test
    void a_file_may_be_read_for_longer_than_a_transaction_may_idle_elsewhere() {
        String limit = QuarkusTransaction.requiringNew().call(() -> {
            importObservations.run(
                    stream(json(row("2022", "true"))),
                    new ImportRequest(RowFormat.JSON, Mode.PARTIAL, false, null, null),
                    new Caller("cnipa-system", null, Set.of("cnipa"), Set.of("submitter"), null),
                    ImportProgress.NONE);
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("show idle_in_transaction_session_timeout")) {
                row.next();
                return row.getString(1);
            }
        });
        assertThat(limit).isEqualTo("0");
    }

    @Test
    void two_rows_for_one_observation_are_an_error_of_both() {
        Refusal refusal = refused(json(row("2022", "1"), row("2023", "1"), row("2022", "2")), Mode.ATOMIC);
        assertThat(refusal.violations())
                .extracting(Violation::row, Violation::rule)
                .containsExactly(tuple(1, "same-observation-twice"), tuple(3, "same-observation-twice"));
        assertThat(refusal.violations().get(0).message().en()).contains("row 3");
        assertThat(refusal.violations().get(0).value()).isEqualTo(TextNode.valueOf("2022"));
        assertThat(refusal.detail().en()).isEqualTo("2 rules are broken; see errors");
        nothingStored();
    }

    @Test
    void a_row_that_is_wrong_by_itself_is_still_one_of_two_for_an_observation() {
        String file = json(
                row("2022", "1"),
                row("2022", "true"),
                row("2023", "1", ",\"releasedAt\":\"2024-01-15\""),
                row("2023", "true", ",\"releasedAt\":\"2025-01-15\""));
        ImportReport report = run(file, RowFormat.JSON, Mode.PARTIAL, false, null);
        assertThat(report.errors())
                .extracting(Violation::row, Violation::line, Violation::rule)
                .containsExactlyInAnyOrder(
                        tuple(1, 1, "same-observation-twice"),
                        tuple(2, 2, "type"),
                        tuple(2, 2, "same-observation-twice"),
                        tuple(4, 4, "type"));
        assertThat(report)
                .extracting(ImportReport::recorded, ImportReport::rejected, ImportReport::errorCount)
                .containsExactly(1L, 3L, 4L);
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items.period", contains("2023"));
    }

    @Test
    void successive_vintages_in_one_file_are_recorded_in_their_order() throws Exception {
        String file = json(
                row("2022", "12.71", ",\"releasedAt\":\"2023-12-29\""),
                row("2022", "12.60", ",\"releasedAt\":\"2024-12-31\",\"reason\":\"Census\""));
        assertThat(dry(file))
                .extracting(ImportReport::recorded, ImportReport::revised)
                .containsExactly(1L, 1L);
        assertThat(stored(file))
                .extracting(ImportReport::recorded, ImportReport::revised)
                .containsExactly(1L, 1L);
        assertThat(stored(file).unchanged()).isEqualTo(2);
        List<TopicReader.Sent> events = eventsUntil("2022", 2);
        assertThat(events)
                .extracting(event -> event.data().get("vintage").intValue())
                .containsExactly(1, 2);
        assertThat(events.get(1).data().at("/previous/value").decimalValue()).isEqualByComparingTo("12.71");
    }

    @Test
    void a_dry_run_says_what_would_change_and_stores_nothing() {
        stored(json(row("2022", "1")));
        ImportReport report = run(
                json(row("2022", "2", ",\"reason\":\"Census\""), row("2023", "5")),
                RowFormat.JSON,
                Mode.ATOMIC,
                true,
                null);
        assertThat(report.changes())
                .extracting(
                        RowChange::row,
                        RowChange::outcome,
                        change -> String.valueOf(change.from()),
                        change -> String.valueOf(change.to()))
                .containsExactly(
                        tuple(1L, RowChange.Outcome.REVISED, "1", "2"),
                        tuple(2L, RowChange.Outcome.RECORDED, "null", "5"));
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items.value", contains(1));
    }

    @Test
    void csv_with_mark_crlf_quotes_and_blank_cells_is_read_as_it_is_meant() {
        String file = "\uFEFFindicator,period,value,missingReason,note,sourceTitle,sourceUrl\r\n"
                + indicator + ",2022,1.50,,\"a \"\"quoted\"\", note\",Bulletin,https://example.org/a\r\n"
                + indicator + ",2023,,NOT_COLLECTED,,,\r\n";
        assertThat(run(file, RowFormat.CSV, Mode.ATOMIC, false, null).recorded())
                .isEqualTo(2);
        given().get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items[0].value", equalTo(1.50f))
                .body("items[0].note", equalTo("a \"quoted\", note"))
                .body("items[0].sources[0].title", equalTo("Bulletin"))
                .body("items[1].value", equalTo(null))
                .body("items[1].missingReason", equalTo("NOT_COLLECTED"));
    }

    @Test
    void csv_errors_name_row_line_and_column() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> run(
                        "indicator,period,value,unitMeasure,unitMultiplier,note\r\n" + indicator
                                + ",2022,1x,NUMBER,4,\"two\nlines\"\r\n\r\n" + indicator + ",2023,1\r\n",
                        RowFormat.CSV,
                        Mode.ATOMIC,
                        false,
                        null));
        assertThat(refusal.violations())
                .extracting(Violation::row, Violation::line, Violation::pointer, Violation::rule)
                .containsExactly(
                        tuple(1, 2, "/value", "type"), tuple(1, 2, "/unitMeasure", "unit"), tuple(2, 5, "", "columns"));
    }

    @Test
    void a_file_that_breaks_off_is_refused_with_the_errors_before_that() {
        String quote = "indicator,period,value\n" + indicator + ",2022,N/A\n" + indicator + ",2023,\n" + indicator
                + ",2024,\"1\n" + indicator + ",2025,1\n";
        Refusal csv = catchThrowableOfType(Refusal.class, () -> run(quote, RowFormat.CSV, Mode.ATOMIC, false, null));
        assertThat(csv.type()).isEqualTo(ProblemType.UNREADABLE);
        assertThat(csv.violations())
                .extracting(Violation::row, Violation::line, Violation::rule)
                .containsExactly(tuple(1, 2, "type"), tuple(2, 3, "required"), tuple(3, 4, "csv"));
        assertThat(csv.violations().get(0).message().en()).contains("give missingReason where there is none");
        assertThat(csv.violations().get(1).message().en()).contains("say why in missingReason");
        Refusal json = refused(json(row("2022", "\"1\""), row("2023", "x")), Mode.ATOMIC);
        assertThat(json.type()).isEqualTo(ProblemType.UNREADABLE);
        assertThat(json.violations())
                .extracting(Violation::row, Violation::rule)
                .containsExactly(tuple(1, "type"));
    }

    @Test
    void sdmx_csv_appends_merges_and_deletes_by_row() throws Exception {
        stored(json(row("2022", "1"), row("2023", "2")));
        String header = "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,REASON\n";
        String line = "dataflow,WAYMARK:OBSERVATIONS(1.0),%s," + indicator + ",CN,%s,%s,%s,%s\n";
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> run(
                        header + line.formatted("A", "2022", "7", "A", "x"),
                        RowFormat.SDMX_CSV,
                        Mode.ATOMIC,
                        false,
                        null));
        assertThat(refusal.violations())
                .extracting(Violation::pointer, violation -> violation.value().textValue(), Violation::rule)
                .containsExactly(tuple("/ACTION", "A", "exists-already"));
        assertThat(refusal.violations().get(0).message().en())
                .isEqualTo("is recorded as vintage 1 already; use MERGE to revise it");

        ImportReport report = run(
                header
                        + line.formatted("A", "2024", "7", "A", "")
                        + line.formatted("M", "2022", "1.1", "P", "Census")
                        + line.formatted("D", "2023", "", "", "Wrong series"),
                RowFormat.SDMX_CSV,
                Mode.ATOMIC,
                false,
                null);
        assertThat(report)
                .extracting(ImportReport::recorded, ImportReport::revised, ImportReport::withdrawn)
                .containsExactly(1L, 1L, 1L);
        assertThat(eventsUntil("2023", 2))
                .extracting(event -> event.envelope().type())
                .contains("org.waymark.observation.withdrawn.v1");
    }

    @Test
    void an_append_takes_only_what_is_new_and_overrides_no_expectation() {
        stored(json(row("2022", "1")));
        String append = ",\"action\":\"APPEND\",\"expectedVintage\":%d";
        Refusal refusal = refused(
                json(
                        row("2021", "1", append.formatted(1)),
                        row("2022", "2", append.formatted(0) + ",\"reason\":\"Census\""),
                        row("2023", "1", append.formatted(0))),
                Mode.ATOMIC);
        assertThat(refusal.violations())
                .extracting(Violation::row, Violation::pointer, Violation::rule)
                .containsExactly(
                        tuple(1, "/expectedVintage", "nothing-beside-append"), tuple(2, "/action", "exists-already"));
    }

    @Test
    void an_apostrophe_before_a_formula_is_the_spreadsheet_s_in_csv_and_the_sender_s_in_sdmx_csv() {
        String sdmx = "STRUCTURE,STRUCTURE_ID,INDICATOR,TIME_PERIOD,OBS_VALUE,COMMENT_OBS\n"
                + "dataflow,WAYMARK:OBSERVATIONS(1.0)," + indicator + ",2022,1,'=A1\n";
        run(sdmx, RowFormat.SDMX_CSV, Mode.ATOMIC, false, null);
        String csv = "indicator,period,value,note\n" + indicator + ",2023,1,'=A1\n";
        run(csv, RowFormat.CSV, Mode.ATOMIC, false, null);
        given().get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items.note", contains("'=A1", "=A1"));
    }

    @Test
    void another_agencys_indicator_is_an_error_of_the_row_that_names_who_may() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> QuarkusTransaction.requiringNew()
                .call(() -> importObservations.run(
                        stream(json(row("2022", "1"))),
                        new ImportRequest(RowFormat.JSON, Mode.ATOMIC, false, null, null),
                        new Caller("someone", null, Set.of("ncac"), Set.of("submitter"), null),
                        ImportProgress.NONE)));
        assertThat(refusal.violations()).extracting(Violation::rule).containsExactly("not-your-indicator");
        assertThat(refusal.violations().get(0).message().en()).contains("these may: cnipa");
    }

    @Test
    void an_administrators_row_that_names_no_agency_is_an_error_among_others() {
        Caller administrator = new Caller("catalogue", null, Set.of("nipso"), Set.of("catalogue-admin"), null);
        String named = ",\"onBehalfOf\":\"cnipa\"";
        String file = json(row("2022", "1"), row("2023", "true", named), row("2024", "1", named));
        ImportReport report = QuarkusTransaction.requiringNew()
                .call(() -> importObservations.run(
                        stream(file),
                        new ImportRequest(RowFormat.JSON, Mode.PARTIAL, false, null, null),
                        administrator,
                        ImportProgress.NONE));
        assertThat(report.recorded()).isOne();
        assertThat(report.errors())
                .extracting(Violation::row, Violation::pointer, Violation::rule)
                .containsExactly(tuple(1, "/onBehalfOf", "required"), tuple(2, "/value", "type"));
    }

    private void nothingStored() {
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items", hasSize(0));
    }

    /** Of this indicator, read until that vintage of that period is among them. */
    private List<TopicReader.Sent> eventsUntil(String period, int vintage) throws Exception {
        return TopicReader.readUntil(
                        Topic.OBSERVATIONS,
                        event -> event.key().startsWith(indicator + "/")
                                && event.data().get("period").textValue().equals(period)
                                && event.data().get("vintage").intValue() == vintage)
                .stream()
                .filter(event -> event.key().startsWith(indicator + "/"))
                .toList();
    }

    private String row(String period, String value) {
        return row(period, value, "");
    }

    private String row(String period, String value, String more) {
        return "{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%s%s}".formatted(indicator, period, value, more);
    }

    private static String json(String... rows) {
        return "[" + String.join(",\n", rows) + "]";
    }

    private ImportReport stored(String file) {
        return run(file, RowFormat.JSON, Mode.ATOMIC, false, null);
    }

    private ImportReport dry(String file) {
        return run(file, RowFormat.JSON, Mode.ATOMIC, true, null);
    }

    private Refusal refused(String file, Mode mode) {
        return catchThrowableOfType(Refusal.class, () -> run(file, RowFormat.JSON, mode, false, null));
    }

    private ImportReport run(String file, RowFormat format, Mode mode, boolean dryRun, String reason) {
        Caller caller = new Caller("cnipa-system", null, Set.of("cnipa"), Set.of("submitter"), null);
        ImportRequest request = new ImportRequest(format, mode, dryRun, reason, null);
        boolean done = false;
        QuarkusTransaction.begin();
        try {
            ImportReport report = importObservations.run(stream(file), request, caller, ImportProgress.NONE);
            if (!dryRun) {
                QuarkusTransaction.commit();
                done = true;
            }
            return report;
        } finally {
            if (!done) {
                QuarkusTransaction.rollback();
            }
        }
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
