package org.waymark.project.progressfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.project.progress.Reporting.PROJECT;
import static org.waymark.project.progress.Reporting.decide;
import static org.waymark.project.progress.Reporting.define;
import static org.waymark.project.progress.Reporting.office;
import static org.waymark.project.progress.Reporting.reporter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;

@QuarkusTest
class ProgressFileTest extends ProjectServiceTest {
    private static final String HEAD =
            "project,period,task,narrativeEn,completion,rating,ratingReason,recoveryDue,recoveryEn,reason\n";
    private static final String TWO_REPORTS =
            HEAD + "p,2023-Q1,t1,One,40,AMBER,Late,,,\n" + "p,2023-Q1,t2,Two,10,,,,,\n" + "q,2023-Q1,t1,One,5,,,,,\n";

    @BeforeEach
    void twoProjects() {
        define("p", PROJECT);
        define("q", PROJECT);
    }

    @Test
    void rows_of_tasks_become_drafts_of_the_reports_of_several_projects() {
        csv("", TWO_REPORTS)
                .statusCode(200)
                .body("received", equalTo(3))
                .body("recorded", equalTo(3))
                .body("rejected", equalTo(0));
        of("p").body("items", hasSize(1))
                .body("items[0].state", equalTo("DRAFT"))
                .body("items[0].compiledBy", equalTo("samr"))
                .body("items[0].tasks.task", equalTo(List.of("t1", "t2")))
                .body("items[0].tasks.completion", equalTo(List.of(40, 10)))
                .body("items[0].rating", equalTo("AMBER"))
                .body("items[0].ratingReason", equalTo("Late"));
        of("q").body("items[0].tasks", hasSize(1)).body("items[0].rating", nullValue());
    }

    @Test
    void the_same_file_again_changes_nothing_and_another_one_writes_anew_for_a_reason() {
        csv("", TWO_REPORTS).statusCode(200);
        csv("?reason=Again", TWO_REPORTS).statusCode(200).body("unchanged", equalTo(3));
        String more = TWO_REPORTS.replace("One,40", "One,50");
        csv("", more)
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("reason-required")))
                .body("errors.row", equalTo(List.of(1)))
                .body("errors.pointer", equalTo(List.of("/reason")));
        csv("?reason=Figures+came", more)
                .statusCode(200)
                .body("revised", equalTo(2))
                .body("unchanged", equalTo(1));
        of("p").body("items[0].version", equalTo(2)).body("items[0].reason", equalTo("Figures came"));
        csv("", more).statusCode(200).body("unchanged", equalTo(3));
    }

    @Test
    void a_row_of_json_is_a_report() {
        String row =
                """
                {"project":"p","period":"2023-Q1","tasks":[{"task":"t1","narrative":{"en":"N"},"completion":1}],
                 "requestedDecisions":["Extend"]}""";
        sent("", "application/json", "[" + row + "]").statusCode(200).body("recorded", equalTo(1));
        sent("", "application/x-ndjson", row.replace("\n", "")).statusCode(200).body("unchanged", equalTo(1));
        // CSV has no column for what is requested, and leaves it.
        csv("", "project,period,task,narrativeEn,completion\np,2023-Q1,t1,N,1\n")
                .statusCode(200)
                .body("unchanged", equalTo(1));
    }

    @Test
    void all_errors_come_at_once_each_at_the_row_of_its_task() {
        String file = HEAD
                + "p,2023-Q1,t1,One,40,AMBER,Late,,,\n"
                + "p,2023-Q1,t9,,140,,,,,\n"
                + "p,2023-Q1,t2,Two,10,GREEN,,,,\n"
                + "q,2023-Q1,t1,One,5,RED,Stuck,,,\n"
                + "none,2023-Q1,t1,One,5,,,,,\n"
                + "q,2023-Q9,t1,One,5,,,,,\n";
        csv("", file)
                .statusCode(422)
                .body("received", equalTo(6))
                .body("recorded", equalTo(0))
                .body("errors.row", equalTo(List.of(2, 2, 2, 3, 4, 5, 6)))
                .body(
                        "errors.rule",
                        hasItems(
                                "unknown-task",
                                "range",
                                "required",
                                "differs-in-report",
                                "recovery-plan",
                                "unknown-project",
                                "period"))
                .body("errors.pointer", hasItems("/task", "/completion", "/narrativeEn", "/rating", "/recoveryDue"));
        of("p").body("items", hasSize(0));
    }

    @Test
    void in_part_a_report_is_recorded_with_all_its_tasks_or_not_at_all() {
        String file = HEAD + "p,2023-Q1,t1,One,40,,,,,\n" + "p,2023-Q1,t2,Two,140,,,,,\n" + "q,2023-Q1,t1,One,5,,,,,\n";
        csv("?mode=partial", file)
                .statusCode(200)
                .body("recorded", equalTo(1))
                .body("rejected", equalTo(2))
                .body("errors.rule", equalTo(List.of("report-rejected", "range")));
        of("p").body("items", hasSize(0));
        // What cannot be read, or names no report, may belong to any of them.
        csv("?mode=partial", HEAD + "p,2023-Q1,t1,One,40,,,,,\np,2023-Q1,t2,Two\n")
                .statusCode(422);
        csv("?mode=partial", HEAD + "p,2023-Q1,t1,One,40,,,,,\n,2023-Q1,t2,Two,5,,,,,\n")
                .statusCode(422);
        of("p").body("items", hasSize(0));
    }

    @Test
    void a_report_that_is_submitted_or_another_agencys_is_left_alone() {
        csv("", TWO_REPORTS).statusCode(200);
        String id = of("p").extract().path("items[0].id");
        decide(reporter("samr"), id, "SUBMIT").statusCode(200);
        csv("", TWO_REPORTS).statusCode(200).body("unchanged", equalTo(3));
        csv("?reason=Late&mode=partial", TWO_REPORTS.replace("One,40", "One,50").replace("One,5,", "One,6,"))
                .statusCode(200)
                .body("revised", equalTo(1))
                .body("errors.rule", equalTo(List.of("review-state", "report-rejected")));
        sent(reporter("spc"), "", "text/csv", TWO_REPORTS)
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("not-your-project", "not-your-project")))
                .body("errors[0].message", containsString("samr"));
    }

    @Test
    void a_dry_run_stores_nothing_and_a_key_is_answered_once() {
        csv("?dryRun=true", TWO_REPORTS)
                .statusCode(200)
                .body("recorded", equalTo(3))
                .body("changes.outcome", equalTo(List.of("RECORDED", "RECORDED", "RECORDED")));
        of("p").body("items", hasSize(0));
        String key = UUID.randomUUID().toString();
        for (String replayed : new String[] {null, "true"}) {
            sent(reporter("samr").header("Idempotency-Key", key), "", "text/csv", TWO_REPORTS)
                    .statusCode(200)
                    .header("Idempotency-Replayed", replayed)
                    .body("recorded", equalTo(3));
        }
    }

    @Test
    void csv_comes_back_with_what_became_of_each_row() {
        String back = sent(
                        reporter("samr").header("Accept", "text/csv"),
                        "?mode=partial",
                        "text/csv",
                        TWO_REPORTS.replace("One,5,", "One,x,"))
                .statusCode(200)
                .extract()
                .asString();
        assertThat(back)
                .contains("p,2023-Q1,t1,One,40,AMBER,Late,,,,TAKEN,\n", "p,2023-Q1,t2,Two,10,,,,,,TAKEN,\n")
                .containsPattern("q,2023-Q1,t1,One,x,,,,,,REJECTED,\"?completion: ");
    }

    @Test
    void a_completion_that_falls_without_justification_rejects_its_row() {
        csv("", HEAD + "p,2023-Q1,t1,One,40,,,,,\n").statusCode(200);
        String id = of("p").extract().path("items[0].id");
        for (String step : List.of("SUBMIT")) {
            decide(reporter("samr"), id, step).statusCode(200);
        }
        decide(reporter("spc"), id, "CONFIRM").statusCode(200);
        decide(reporter("mps"), id, "CONFIRM").statusCode(200);
        decide(office(), id, "ACCEPT").statusCode(200);
        csv("", HEAD + "p,2023-Q2,t1,One,30,,,,,\n")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("completion-fell")))
                .body("errors.severity", equalTo(List.of("WARNING")))
                .body("errors.pointer", equalTo(List.of("/completion")))
                .body("errorCount", equalTo(1));
        csv("", HEAD.replace("reason\n", "justification\n") + "p,2023-Q2,t1,One,30,,,,,Counted anew\n")
                .statusCode(200);
    }

    private static ValidatableResponse csv(String query, String file) {
        return sent(query, "text/csv", file);
    }

    private static ValidatableResponse sent(String query, String type, String file) {
        return sent(reporter("samr"), query, type, file);
    }

    static ValidatableResponse sent(RequestSpecification who, String query, String type, String file) {
        return who.urlEncodingEnabled(false)
                .contentType(type + ";charset=UTF-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/progress" + query)
                .then();
    }

    private static ValidatableResponse of(String project) {
        return reporter("samr")
                .get("/api/v1/projects/" + project + "/progress-reports")
                .then()
                .statusCode(200);
    }
}
