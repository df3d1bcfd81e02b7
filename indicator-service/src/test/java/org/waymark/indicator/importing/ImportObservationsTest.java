package org.waymark.indicator.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.importing.ImportFiles.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.foundation.bulk.BulkRequest.Mode;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.indicator.Client;
import org.waymark.indicator.recording.ForeseenChange;
import org.waymark.indicator.review.SentEvents;

@QuarkusTest
class ImportObservationsTest {
    @Inject
    ImportFiles files;

    private String indicator;

    @BeforeEach
    void anIndicator() {
        indicator = newIndicator();
    }

    @Test
    void each_row_becomes_a_vintage_and_an_event_and_the_same_file_again_changes_nothing() throws Exception {
        String file = json(row("2022", "1.5"), row("2023", "2.50"), row("2024", "3"));
        ImportReport first = files.stored(file);
        assertThat(first)
                .extracting(ImportReport::received, ImportReport::recorded)
                .containsExactly(3L, 3L);
        assertThat(files.stored(file))
                .extracting(ImportReport::recorded, ImportReport::unchanged)
                .containsExactly(0L, 3L);

        given().get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items.period", contains("2022", "2023", "2024"))
                .body("items.vintage", contains(1, 1, 1));
        List<TopicReader.Sent> events = SentEvents.until(indicator, "2024", 1);
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
        files.stored(json(row("2022", "1")));
        Refusal refusal = files.refused(json(row("2022", "2")), Mode.ATOMIC);
        assertThat(refusal.violations())
                .extracting(Violation::rule, Violation::row)
                .containsExactly(tuple("reason-required", 1));

        ImportReport report = files.run(json(row("2022", "2")), RowFormat.JSON, Mode.ATOMIC, false, "Census");
        assertThat(report.revised()).isOne();
        TopicReader.Sent revised = SentEvents.until(indicator, "2022", 2).get(1);
        assertThat(revised.envelope().type()).isEqualTo("org.waymark.observation.revised.v1");
        assertThat(revised.data().at("/previous/value").decimalValue()).isEqualByComparingTo("1");
        assertThat(revised.data().at("/changed/0").textValue()).isEqualTo("value");
        assertThat(revised.data().get("reason").textValue()).isEqualTo("Census");
        assertThat(revised.data().get("vintage").intValue()).isEqualTo(2);
    }

    @Test
    void blanks_are_no_reason_and_leave_the_word_to_the_reason_of_all() throws Exception {
        files.stored(json(row("2022", "1"), row("2023", "1")));
        String revised = row("2022", "2", ",\"reason\":\"  \"");
        String deleted =
                "{\"indicator\":\"%s\",\"period\":\"2023\",\"action\":\"DELETE\",\"reason\":\"\"}".formatted(indicator);
        assertThat(files.refused(json(revised), Mode.ATOMIC).violations())
                .extracting(Violation::rule)
                .containsExactly("reason-required");
        assertThat(files.refused(json(deleted), Mode.ATOMIC).violations())
                .extracting(Violation::rule)
                .containsExactly("reason-required");
        String csv = "action,indicator,period,reason\nD,%s,2023, \n".formatted(indicator);
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> files.run(csv, RowFormat.CSV, Mode.ATOMIC, false, null));
        assertThat(refusal.violations()).extracting(Violation::rule).containsExactly("reason-required");

        assertThat(files.run(json(revised, deleted), RowFormat.JSON, Mode.ATOMIC, false, "Census"))
                .extracting(ImportReport::revised, ImportReport::withdrawn)
                .containsExactly(1L, 1L);
        assertThat(SentEvents.until(indicator, "2022", 2))
                .extracting(event -> event.data().path("reason").asText())
                .contains("Census")
                .doesNotContain("  ");
    }

    @Test
    void rows_before_and_after_a_known_one_are_recorded_with_it() {
        files.stored(json(row("2023", "2")));
        assertThat(files.stored(json(row("2022", "1"), row("2023", "2"), row("2024", "3"))))
                .extracting(ImportReport::recorded, ImportReport::unchanged)
                .containsExactly(2L, 1L);
        given().get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .body("items.period", contains("2022", "2023", "2024"))
                .body("items.vintage", contains(1, 1, 1));
    }

    @Test
    void what_is_recorded_already_is_unchanged_also_under_rules_that_came_later() {
        String file = json(row("2022", "5"), row("2023", "3"));
        files.stored(file);
        Client.put(
                        "/api/v1/indicators/" + indicator + "/rules",
                        "{\"rules\":[{\"kind\":\"NON_DECREASING\",\"severity\":\"ERROR\"},{\"kind\":\"RANGE\",\"max\":4}]}")
                .statusCode(201);
        assertThat(files.stored(file).unchanged()).isEqualTo(2);
        assertThat(files.run(json(row("2022", "5"), row("2024", "5")), RowFormat.JSON, Mode.PARTIAL, false, null))
                .extracting(ImportReport::unchanged, ImportReport::rejected, ImportReport::errorCount)
                .containsExactly(1L, 1L, 1L);
        assertThat(files.refused(json(row("2023", "3"), row("2024", "2")), Mode.ATOMIC)
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
        assertThat(files.stored(json(row("2022", "1"))).recorded()).isOne();
        assertThat(files.stored(json(row("2022", "1"))).unchanged()).isOne();
        assertThat(files.stored(json(row("2022", "2"))).revised()).isOne();
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items", hasSize(0));
        Client.submitter("cnipa")
                .get("/api/v1/indicators/" + reviewed + "/observations?state=SUBMITTED")
                .then()
                .body("items.value", contains(2));
    }

    @Test
    void successive_vintages_in_one_file_are_recorded_in_their_order() throws Exception {
        String file = json(
                row("2022", "12.71", ",\"releasedAt\":\"2023-12-29\""),
                row("2022", "12.60", ",\"releasedAt\":\"2024-12-31\",\"reason\":\"Census\""));
        assertThat(files.dry(file))
                .extracting(ImportReport::recorded, ImportReport::revised)
                .containsExactly(1L, 1L);
        assertThat(files.stored(file))
                .extracting(ImportReport::recorded, ImportReport::revised)
                .containsExactly(1L, 1L);
        assertThat(files.stored(file).unchanged()).isEqualTo(2);
        List<TopicReader.Sent> events = SentEvents.until(indicator, "2022", 2);
        assertThat(events)
                .extracting(event -> event.data().get("vintage").intValue())
                .containsExactly(1, 2);
        assertThat(events.get(1).data().at("/previous/value").decimalValue()).isEqualByComparingTo("12.71");
    }

    @Test
    void a_dry_run_says_what_would_change_and_stores_nothing() {
        files.stored(json(row("2022", "1")));
        ImportReport report = files.run(
                json(row("2022", "2", ",\"reason\":\"Census\""), row("2023", "5")),
                RowFormat.JSON,
                Mode.ATOMIC,
                true,
                null);
        assertThat(report.changes())
                .extracting(
                        ForeseenChange::row,
                        ForeseenChange::outcome,
                        change -> String.valueOf(change.from()),
                        change -> String.valueOf(change.to()))
                .containsExactly(
                        tuple(1L, ForeseenChange.Outcome.REVISED, "1", "2"),
                        tuple(2L, ForeseenChange.Outcome.RECORDED, "null", "5"));
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items.value", contains(1));
    }

    private String row(String period, String value) {
        return row(period, value, "");
    }

    private String row(String period, String value, String more) {
        return "{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%s%s}".formatted(indicator, period, value, more);
    }
}
