package org.waymark.indicator.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.waymark.indicator.Client.newIndicator;
import static org.waymark.indicator.importing.ImportFiles.json;

import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.bulk.BulkRequest.Mode;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.rows.RowFormat;

@QuarkusTest
class RejectedFilesTest {
    @Inject
    ImportFiles files;

    private String indicator;

    @BeforeEach
    void anIndicator() {
        indicator = newIndicator();
    }

    @Test
    void a_reason_that_is_no_text_is_wrong_though_there_is_one_for_all_rows() {
        String file = "[{\"indicator\":\"%s\",\"period\":\"2024\",\"value\":1,\"reason\":{}}]".formatted(indicator);
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> files.run(file, RowFormat.JSON, Mode.ATOMIC, false, "Census"));
        assertThat(refusal.violations())
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple("/reason", "type"));
        nothingStored();
    }

    @Test
    void all_errors_of_all_rows_come_together_and_nothing_is_stored() {
        Refusal refusal = files.refused(
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
        Refusal refusal = files.refused(
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
        ImportReport report = files.run(
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
    void two_rows_for_one_observation_are_an_error_of_both() {
        Refusal refusal = files.refused(json(row("2022", "1"), row("2023", "1"), row("2022", "2")), Mode.ATOMIC);
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
        ImportReport report = files.run(file, RowFormat.JSON, Mode.PARTIAL, false, null);
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
    void a_file_that_breaks_off_is_refused_with_the_errors_before_that() {
        String quote = "indicator,period,value\n" + indicator + ",2022,N/A\n" + indicator + ",2023,\n" + indicator
                + ",2024,\"1\n" + indicator + ",2025,1\n";
        Refusal csv =
                catchThrowableOfType(Refusal.class, () -> files.run(quote, RowFormat.CSV, Mode.ATOMIC, false, null));
        assertThat(csv.type()).isEqualTo(ProblemType.UNREADABLE);
        assertThat(csv.violations())
                .extracting(Violation::row, Violation::line, Violation::rule)
                .containsExactly(tuple(1, 2, "type"), tuple(2, 3, "required"), tuple(3, 4, "csv"));
        assertThat(csv.violations().get(0).message().en()).contains("give missingReason where there is none");
        assertThat(csv.violations().get(1).message().en()).contains("say why in missingReason");
        Refusal json = files.refused(json(row("2022", "\"1\""), row("2023", "x")), Mode.ATOMIC);
        assertThat(json.type()).isEqualTo(ProblemType.UNREADABLE);
        assertThat(json.violations())
                .extracting(Violation::row, Violation::rule)
                .containsExactly(tuple(1, "type"));
    }

    @Test
    void an_append_takes_only_what_is_new_and_overrides_no_expectation() {
        files.stored(json(row("2022", "1")));
        String append = ",\"action\":\"APPEND\",\"expectedVintage\":%d";
        Refusal refusal = files.refused(
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
    void another_agencys_indicator_is_an_error_of_the_row_that_names_who_may() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> files.run(
                        json(row("2022", "1")),
                        new BulkRequest(RowFormat.JSON, Mode.ATOMIC, false, null, null),
                        new Caller("someone", null, Set.of("ncac"), Set.of("submitter"), null)));
        assertThat(refusal.violations()).extracting(Violation::rule).containsExactly("not-your-indicator");
        assertThat(refusal.violations().get(0).message().en()).contains("these may: cnipa");
    }

    @Test
    void an_administrators_row_that_names_no_agency_is_an_error_among_others() {
        Caller administrator = new Caller("catalogue", null, Set.of("nipso"), Set.of("catalogue-admin"), null);
        String named = ",\"onBehalfOf\":\"cnipa\"";
        String file = json(row("2022", "1"), row("2023", "true", named), row("2024", "1", named));
        ImportReport report =
                files.run(file, new BulkRequest(RowFormat.JSON, Mode.PARTIAL, false, null, null), administrator);
        assertThat(report.recorded()).isOne();
        assertThat(report.errors())
                .extracting(Violation::row, Violation::pointer, Violation::rule)
                .containsExactly(tuple(1, "/onBehalfOf", "required"), tuple(2, "/value", "type"));
    }

    private void nothingStored() {
        given().get("/api/v1/indicators/" + indicator + "/observations").then().body("items", hasSize(0));
    }

    private String row(String period, String value) {
        return row(period, value, "");
    }

    private String row(String period, String value, String more) {
        return "{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%s%s}".formatted(indicator, period, value, more);
    }
}
