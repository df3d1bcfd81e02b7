package org.waymark.project.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.waymark.project.progress.Reporting.content;
import static org.waymark.project.progress.Reporting.decide;
import static org.waymark.project.progress.Reporting.define;
import static org.waymark.project.progress.Reporting.draft;
import static org.waymark.project.progress.Reporting.get;
import static org.waymark.project.progress.Reporting.office;
import static org.waymark.project.progress.Reporting.reporter;
import static org.waymark.project.progress.Reporting.who;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.time.Today;
import org.waymark.project.ProjectServiceTest;
import org.waymark.project.progress.Reporting;

@QuarkusTest
class DecisionTest extends ProjectServiceTest {
    @Inject
    RecordNoResponse recordNoResponse;

    @Inject
    Today today;

    @BeforeEach
    void a_project() {
        define("p", Reporting.PROJECT);
    }

    private static String submitted(String more) {
        String id = draft("p", "2023-Q2", "");
        decide(reporter("samr"), id, "SUBMIT", ",\"version\":1" + more)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        return id;
    }

    @Test
    void a_submission_asks_every_agency_but_the_one_that_submits() {
        String id = submitted("");

        get(office(), id, "")
                .body("confirmations.agency", contains("spc", "mps"))
                .body("confirmations.response", contains("AWAITED", "AWAITED"))
                .body("confirmBy", equalTo(today.date().plusDays(14).toString()));
        decide(reporter("samr"), id, "CONFIRM").statusCode(403).body("may", contains("spc", "mps"));
        decide(reporter("cnipa"), id, "CONFIRM").statusCode(404);
        decide(who("v", "spc", "verifier"), id, "CONFIRM")
                .statusCode(200)
                .body("confirmations.find { it.agency == 'spc' }.response", equalTo("CONFIRMED"));
    }

    @Test
    void the_office_waits_for_those_it_asked() {
        String id = submitted("");

        decide(office(), id, "ACCEPT")
                .statusCode(422)
                .body("type", endsWith("review-state"))
                .body("awaited", contains("spc", "mps"));
    }

    @Test
    void silence_is_recorded_once_by_the_clock_and_is_no_consent() {
        String id = draft("p", "2023-Q2", ",\"on\":\"2023-07-01\"");
        decide(reporter("samr"), id, "SUBMIT", ",\"version\":1,\"on\":\"2023-07-01\",\"confirmBy\":\"2023-07-15\"")
                .statusCode(200);
        decide(reporter("spc"), id, "CONFIRM", ",\"version\":1,\"on\":\"2023-07-10\"")
                .statusCode(200);

        assertThat(recordNoResponse.recordDue()).isEqualTo(1);
        assertThat(recordNoResponse.recordDue()).isZero();

        get(office(), id, "")
                .body("state", equalTo("SUBMITTED"))
                .body("confirmations.response", contains("CONFIRMED", "NO_RESPONSE"))
                .body("confirmations.on", contains("2023-07-10", "2023-07-16"))
                .body("decisions.role", hasItem("confirmation-clock"));
        decide(office(), id, "ACCEPT").statusCode(422).body("silent", contains("mps"));
        decide(reporter("mps"), id, "CONFIRM").statusCode(200).body("state", equalTo("CONFIRMED"));
        decide(office(), id, "ACCEPT").statusCode(200);
    }

    @Test
    void a_decision_on_another_version_is_refused() {
        String id = draft("p", "2023-Q2", "");

        decide(reporter("samr"), id, "SUBMIT", ",\"version\":2")
                .statusCode(409)
                .body("type", endsWith("concurrent-change"))
                .body("currentVersion", is(1));
    }

    @Test
    void a_new_version_clears_what_was_confirmed() {
        String id = submitted("");
        decide(reporter("spc"), id, "OBJECT", ",\"version\":1,\"reason\":\"t1 is not done\"")
                .statusCode(200);
        reporter("samr")
                .header("If-Match", "\"1\"")
                .body(content("2023-Q2", 30, ",\"reason\":\"As spc says\""))
                .put("/api/v1/progress-reports/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("confirmations", hasSize(0));
        decide(reporter("samr"), id, "SUBMIT", ",\"version\":2")
                .statusCode(200)
                .body("confirmations.response", contains("AWAITED", "AWAITED"));
    }

    @Test
    void who_submitted_recalls_and_the_office_reopens() {
        String id = submitted("");
        decide(office(), id, "RECALL").statusCode(403);
        decide(reporter("samr"), id, "RECALL").statusCode(200).body("state", equalTo("DRAFT"));
        decide(reporter("samr"), id, "SUBMIT").statusCode(200);
        decide(reporter("spc"), id, "CONFIRM").statusCode(200);
        decide(reporter("mps"), id, "CONFIRM").statusCode(200);
        decide(office(), id, "ACCEPT")
                .statusCode(200)
                .body("acceptedOn", equalTo(today.date().toString()));
        decide(reporter("samr"), id, "RECALL").statusCode(422);
        reporter("samr")
                .header("If-Match", "\"1\"")
                .body(content("2023-Q2", 41, ",\"reason\":\"Too late\""))
                .put("/api/v1/progress-reports/" + id)
                .then()
                .statusCode(422)
                .body("type", endsWith("review-state"));

        decide(office(), id, "REOPEN", ",\"version\":1,\"reason\":\"A number was wrong\"")
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        decide(reporter("samr"), id, "SUBMIT").statusCode(422).body("possible", hasSize(0));
        reporter("samr")
                .header("If-Match", "\"1\"")
                .body(content("2023-Q2", 41, ",\"reason\":\"The number\""))
                .put("/api/v1/progress-reports/" + id)
                .then()
                .statusCode(200)
                .body("version", is(2));
        reporter("samr")
                .get("/api/v1/progress-reports/" + id + "/changes")
                .then()
                .body("since.version", is(1))
                .body("changes.pointer", contains("/tasks/t1/completion"));
    }

    @Test
    void nobody_accepts_what_they_wrote() {
        define(
                "unknown",
                """
                {"plan":"p1","name":{"en":"U"},"responsibility":{"known":false,"effectiveFrom":"2021-10-28"},
                 "tasks":[{"code":"t1","title":{"en":"One"}}]}""");
        String id = office().body(content("2023-Q2", 40, ""))
                .post("/api/v1/projects/unknown/progress-reports")
                .then()
                .statusCode(201)
                .body("compiledBy", equalTo("office"))
                .extract()
                .path("id");
        decide(office(), id, "SUBMIT").statusCode(200).body("confirmations", hasSize(0));

        decide(office(), id, "ACCEPT").statusCode(403).body("type", endsWith("four-eyes"));
        decide(who("another officer", "conference-office", "office"), id, "ACCEPT")
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
    }

    @Test
    void the_office_does_not_accept_its_own_bodys_work_alone() {
        define(
                "own",
                """
                {"plan":"p1","name":{"en":"O"},"tasks":[{"code":"t1","title":{"en":"One"}}],
                 "responsibility":{"known":true,"effectiveFrom":"2021-10-28",
                   "agencies":[{"agency":"samr","role":"SOLE"}]}}""");
        String id = draft("own", "2023-Q2", "");
        decide(reporter("samr"), id, "SUBMIT").statusCode(200);

        decide(who("officer", "samr", "office"), id, "ACCEPT").statusCode(403).body("type", endsWith("own-body"));
        rate("samr").statusCode(403).body("type", endsWith("own-body"));
        rate("nao").statusCode(201);
        decide(who("officer", "samr", "office"), id, "ACCEPT").statusCode(200);
    }

    @Test
    void who_acts_for_the_writer_is_its_own_body_for_the_office() {
        who("admin", "cnipa", "catalogue-admin")
                .header("If-None-Match", "*")
                .body(
                        """
                        {"name":{"en":"SAMR"},
                         "delegations":[{"to":"delegate","from":"2022-01-01","until":"2099-12-31"}]}""")
                .put("/api/v1/agencies/samr")
                .then()
                .statusCode(201);
        define(
                "delegated",
                """
                {"plan":"p1","name":{"en":"D"},"tasks":[{"code":"t1","title":{"en":"One"}}],
                 "responsibility":{"known":true,"effectiveFrom":"2021-10-28",
                   "agencies":[{"agency":"samr","role":"SOLE"}]}}""");
        String id = who("writer", "delegate", "submitter")
                .body(content("2023-Q2", 40, ""))
                .post("/api/v1/projects/delegated/progress-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        decide(who("writer", "delegate", "submitter"), id, "SUBMIT").statusCode(200);

        decide(who("officer", "delegate", "office"), id, "ACCEPT")
                .statusCode(403)
                .body("type", endsWith("own-body"));
        decide(office(), id, "ACCEPT").statusCode(200);
    }

    private static ValidatableResponse rate(String agency) {
        return who("evaluator", agency, "evaluator")
                .body("{\"period\":\"2023-Q2\",\"rating\":\"GREEN\",\"reason\":\"Visited\"}")
                .post("/api/v1/projects/own/ratings")
                .then();
    }

    @Test
    void another_bodys_confirmation_lets_the_office_accept_its_own_bodys_report() {
        String id = submitted("");
        decide(reporter("spc"), id, "CONFIRM").statusCode(200);
        decide(reporter("mps"), id, "CONFIRM").statusCode(200);

        decide(who("officer", "samr", "office"), id, "ACCEPT").statusCode(200);
    }

    @Test
    void days_never_run_backwards_or_ahead() {
        String id = draft("p", "2023-Q2", ",\"on\":\"2023-07-10\"");

        decide(reporter("samr"), id, "SUBMIT", ",\"version\":1,\"on\":\"2023-07-09\",\"confirmBy\":\"2023-07-01\"")
                .statusCode(422)
                .body("errors.rule", containsInAnyOrder("on-before", "confirm-by-before"));
        decide(reporter("samr"), id, "SUBMIT", ",\"version\":1,\"on\":\"2999-01-01\"")
                .statusCode(422)
                .body("errors.rule", contains("on-to-come"));
    }

    @Test
    void a_repeated_decision_with_its_key_is_made_once() {
        String id = draft("p", "2023-Q2", "");
        for (String replayed : new String[] {null, "true"}) {
            decide(reporter("samr").header("Idempotency-Key", "submit-once"), id, "SUBMIT")
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .body("change", is(2));
        }
    }
}
