package org.waymark.project.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.project.progress.Reporting.content;
import static org.waymark.project.progress.Reporting.decide;
import static org.waymark.project.progress.Reporting.define;
import static org.waymark.project.progress.Reporting.draft;
import static org.waymark.project.progress.Reporting.get;
import static org.waymark.project.progress.Reporting.office;
import static org.waymark.project.progress.Reporting.reporter;
import static org.waymark.project.progress.Reporting.who;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;

@QuarkusTest
class ProgressReportTest extends ProjectServiceTest {
    private static final String RATED = ",\"rating\":\"RED\",\"ratingReason\":\"seen-inside\","
            + "\"recoveryPlan\":{\"due\":\"2099-01-01\",\"text\":{\"en\":\"More staff\"}}";

    @BeforeEach
    void a_project() {
        define("p", Reporting.PROJECT);
    }

    @Test
    void the_lead_begins_a_draft_that_outsiders_do_not_see() {
        String id = reporter("samr")
                .body(content("2023-Q2", 40, RATED))
                .post("/api/v1/projects/p/progress-reports")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", notNullValue())
                .body("state", equalTo("DRAFT"))
                .body("version", is(1))
                .body("compiledBy", equalTo("samr"))
                .body("rating", equalTo("RED"))
                .extract()
                .path("id");

        get(reporter("spc"), id, "").statusCode(200).header("ETag", notNullValue());
        get(given(), id, "").statusCode(404);
        get(reporter("cnipa"), id, "").statusCode(404);
        get(who("auditor", "nao", "auditor"), id, "").statusCode(200);
        given().get("/api/v1/projects/p/progress-reports")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        office().get("/api/v1/projects/p/progress-reports").then().body("items.id", contains(id));
    }

    @Test
    void only_who_answers_for_the_project_as_a_whole_begins_one() {
        for (String agency : new String[] {"spc", "cnipa"}) {
            reporter(agency)
                    .body(content("2023-Q2", 40, ""))
                    .post("/api/v1/projects/p/progress-reports")
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("not-your-project"))
                    .body("may", contains("samr"));
        }
        reporter("samr")
                .body(content("2023-Q2", 40, ""))
                .post("/api/v1/projects/nothing/progress-reports")
                .then()
                .statusCode(404)
                .body("type", endsWith("unknown-project"));
    }

    @Test
    void a_period_has_one_report() {
        String first = draft("p", "2023-Q2", "");

        reporter("samr")
                .body(content("2023-Q2", 50, ""))
                .post("/api/v1/projects/p/progress-reports")
                .then()
                .statusCode(422)
                .body("errors.rule", contains("one-report-per-period"))
                .body("errors[0].message", containsString(first));
    }

    @Test
    void a_repeated_key_is_answered_as_the_first_time() {
        for (String replayed : new String[] {null, "true"}) {
            reporter("samr")
                    .header("Idempotency-Key", "report-once")
                    .body(content("2023-Q1", 40, ""))
                    .post("/api/v1/projects/p/progress-reports")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", equalTo(replayed));
        }
    }

    @Test
    void a_correction_is_a_version_with_a_reason_and_two_writers_do_not_overwrite_each_other() {
        String id = draft("p", "2023-Q2", "");

        reporter("samr")
                .header("If-Match", "\"1\"")
                .body(content("2023-Q2", 45, ""))
                .put("/api/v1/progress-reports/" + id)
                .then()
                .statusCode(422)
                .body("errors.rule", contains("reason-required"));
        reporter("samr")
                .header("If-Match", "\"1\"")
                .body(content("2023-Q2", 45, ",\"reason\":\"Counted anew\""))
                .put("/api/v1/progress-reports/" + id)
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body("state", equalTo("DRAFT"));
        reporter("samr")
                .header("If-Match", "\"1\"")
                .body(content("2023-Q2", 50, ",\"reason\":\"Counted anew\""))
                .put("/api/v1/progress-reports/" + id)
                .then()
                .statusCode(412)
                .header("ETag", get(reporter("samr"), id, "").extract().header("ETag"))
                .body("differing", contains("tasks"));
        reporter("samr")
                .body(content("2023-Q2", 50, ",\"reason\":\"Counted anew\""))
                .put("/api/v1/progress-reports/" + id)
                .then()
                .statusCode(428);
        reporter("samr")
                .body(content("2023-Q2", 45, ",\"reason\":\"Counted anew\""))
                .put("/api/v1/progress-reports/" + id)
                .then()
                .statusCode(200)
                .body("version", is(2));
    }

    @Test
    void what_was_known_earlier_and_how_it_stood_on_an_earlier_day_is_read_back() {
        String id = draft("p", "2023-Q2", ",\"on\":\"2023-07-05\"");
        decide(reporter("samr"), id, "SUBMIT", ",\"version\":1,\"on\":\"2023-07-10\",\"confirmBy\":\"2023-07-20\"")
                .statusCode(200);
        Instant submitted = Instant.parse(get(office(), id, "").extract().path("decisions[0].decidedAt"));
        decide(office(), id, "RETURN", ",\"version\":1,\"on\":\"2023-07-15\",\"reason\":\"Say more\"")
                .statusCode(200)
                .body("state", equalTo("RETURNED"));

        get(office(), id, "?asOf=2023-07-04").statusCode(404);
        get(office(), id, "?asOf=2023-07-05").body("state", equalTo("DRAFT"));
        get(office(), id, "?asOf=2023-07-10")
                .body("state", equalTo("SUBMITTED"))
                .body("change", is(2));
        get(office(), id, "?asOf=2023-07-15").body("state", equalTo("RETURNED"));
        get(office(), id, "?knownAt=" + submitted).body("state", equalTo("SUBMITTED"));
        office().get("/api/v1/projects/p/progress-reports?asOf=2023-07-10")
                .then()
                .body("items.state", contains("SUBMITTED"));
    }

    @Test
    void a_rating_and_what_was_objected_are_hidden_until_they_are_published() {
        String id = draft("p", "2023-Q2", RATED);
        decide(reporter("samr"), id, "SUBMIT").statusCode(200);
        decide(reporter("spc"), id, "OBJECT", ",\"version\":1,\"reason\":\"Not so\"")
                .body("state", equalTo("OBJECTED"));
        decide(reporter("mps"), id, "CONFIRM").statusCode(200).body("state", equalTo("OBJECTED"));
        decide(office(), id, "ACCEPT")
                .statusCode(422)
                .body("type", endsWith("review-state"))
                .body("objected", contains("spc"));
        decide(office(), id, "ACCEPT", ",\"version\":1,\"reply\":\"Discussed\"")
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));

        get(given(), id, "")
                .statusCode(200)
                .body("rating", nullValue())
                .body("ratingReason", nullValue())
                .body("recoveryPlan", nullValue())
                .body("confirmations", nullValue())
                .body("decisions", nullValue())
                .body("ratingPublished", is(false));
        get(reporter("mps"), id, "").body("rating", equalTo("RED")).body("confirmations.response", hasSize(2));

        decide(office(), id, "PUBLISH").statusCode(200);
        get(given(), id, "")
                .body("rating", equalTo("RED"))
                .body("ratingPublished", is(true))
                .body("confirmations.find { it.agency == 'spc' }.reason", equalTo("Not so"));
        decide(office(), id, "PUBLISH").statusCode(422);
    }

    @Test
    void what_changed_since_the_last_accepted_report_is_told_field_by_field() {
        String first = draft("p", "2023-Q1", "");
        decide(reporter("samr"), first, "SUBMIT").statusCode(200);
        decide(reporter("spc"), first, "CONFIRM").statusCode(200).body("state", equalTo("SUBMITTED"));
        decide(reporter("mps"), first, "CONFIRM").statusCode(200).body("state", equalTo("CONFIRMED"));
        decide(office(), first, "ACCEPT").statusCode(200);

        reporter("samr")
                .body(content("2023-Q2", 30, ""))
                .post("/api/v1/projects/p/progress-reports")
                .then()
                .statusCode(422)
                .body("errors.rule", contains("completion-fell"))
                .body("errors.severity", contains("WARNING"));
        String second = reporter("samr")
                .body(content("2023-Q2", 30, ",\"justification\":\"Scope grew\",\"challenges\":{\"en\":\"Staff\"}"))
                .post("/api/v1/projects/p/progress-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        reporter("spc")
                .get("/api/v1/progress-reports/" + second + "/changes")
                .then()
                .statusCode(200)
                .body("since.report", equalTo(first))
                .body("changes.pointer", contains("/challenges/en", "/tasks/t1/completion"))
                .body("changes.before", contains(null, "40"))
                .body("changes.after", contains("Staff", "30"));
        given().get("/api/v1/progress-reports/" + second + "/changes").then().statusCode(404);
        given().get("/api/v1/progress-reports/" + first + "/changes")
                .then()
                .statusCode(200)
                .body("since", nullValue());
    }

    @Test
    void a_rating_that_was_never_published_is_not_told_by_what_changed_since() {
        String id = draft("p", "2023-Q2", RATED);
        accept(id, 1);
        decide(office(), id, "REOPEN", ",\"version\":1,\"reason\":\"x\"").statusCode(200);
        get(given(), id, "").statusCode(404);
        reporter("samr")
                .header("If-Match", "\"1\"")
                .body(content("2023-Q2", 41, ",\"rating\":\"GREEN\",\"ratingReason\":\"y\",\"reason\":\"x\""))
                .put("/api/v1/progress-reports/" + id)
                .then()
                .statusCode(200);
        accept(id, 2);
        decide(office(), id, "PUBLISH", ",\"version\":2").statusCode(200);

        given().get("/api/v1/progress-reports/" + id + "/changes")
                .then()
                .body("changes.pointer", contains("/tasks/t1/completion"));
        office().get("/api/v1/progress-reports/" + id + "/changes").then().body("changes.before", hasItem("RED"));
    }

    private static void accept(String id, int version) {
        for (String agency : new String[] {"samr", "spc", "mps"}) {
            decide(reporter(agency), id, agency.equals("samr") ? "SUBMIT" : "CONFIRM", ",\"version\":" + version)
                    .statusCode(200);
        }
        decide(office(), id, "ACCEPT", ",\"version\":" + version).statusCode(200);
    }

    @Test
    void where_several_share_a_project_and_none_coordinates_it_the_office_compiles_and_all_are_asked() {
        define("shared", Reporting.PROJECT.replaceAll("LEAD|PARTICIPANT", "SHARED"));
        reporter("samr")
                .body(content("2023-Q2", 40, ""))
                .post("/api/v1/projects/shared/progress-reports")
                .then()
                .statusCode(403)
                .body("may", contains("office"));
        String id = office().body(content("2023-Q2", 40, ""))
                .post("/api/v1/projects/shared/progress-reports")
                .then()
                .statusCode(201)
                .body("compiledBy", equalTo("office"))
                .extract()
                .path("id");

        decide(office(), id, "SUBMIT").statusCode(200).body("confirmations.agency", contains("samr", "spc", "mps"));
    }

    @Test
    void a_list_is_read_page_by_page_in_order_of_periods() {
        for (String period : new String[] {"2023-Q3", "2023-Q1", "2023-Q2"}) {
            draft("p", period, "");
        }
        var first = office().get("/api/v1/projects/p/progress-reports?limit=2").then();
        first.body("items.period", contains("2023-Q1", "2023-Q2"));

        office().get("/api/v1/projects/p/progress-reports?limit=2&cursor="
                        + first.extract().path("next"))
                .then()
                .body("items.period", contains("2023-Q3"))
                .body("next", nullValue());
    }

    @Test
    void a_text_marked_as_a_state_secret_is_refused() {
        reporter("samr")
                .body(content("2023-Q2", 40, ",\"challenges\":{\"zh\":\"【机密】人手\"}"))
                .post("/api/v1/projects/p/progress-reports")
                .then()
                .statusCode(422)
                .body("errors.rule", contains("classified"));
    }
}
