package org.waymark.project.duty;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.waymark.project.progress.Reporting.decide;
import static org.waymark.project.progress.Reporting.define;
import static org.waymark.project.progress.Reporting.draft;
import static org.waymark.project.progress.Reporting.office;
import static org.waymark.project.progress.Reporting.reporter;
import static org.waymark.project.progress.Reporting.who;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.database.Database;
import org.waymark.project.ProjectServiceTest;
import org.waymark.project.progress.Reporting;

@QuarkusTest
class DutyTest extends ProjectServiceTest {
    @Inject
    AnnounceDuties announceDuties;

    @Inject
    Database rows;

    @Inject
    OverdueMeters overdue;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void projects() {
        define("p", Reporting.PROJECT);
        define("q", Reporting.PROJECT.replace("samr", "cac").replace("\"number\":1", "\"number\":2"));
    }

    @Test
    void a_report_is_owed_from_the_end_of_its_period_until_it_is_submitted() {
        String due = "/api/v1/projects/p/due?asOf=";
        office().get(due + "2023-03-31").then().statusCode(200).body("items", hasSize(0));
        office().get(due + "2023-04-01")
                .then()
                .body("items.kind", contains("PROGRESS_REPORT"))
                .body("items.subject", contains("2023-Q1"))
                .body("items.agency", contains("samr"))
                .body("items.dueOn", contains("2023-04-30"))
                .body("items.daysOverdue", contains(0));
        office().get(due + "2023-05-02").then().body("items.daysOverdue", contains(2));
        office().get(due + "2023-05-02&until=2023-07-30").then().body("items.subject", contains("2023-Q1", "2023-Q2"));

        String id = draft("p", "2023-Q1", ",\"on\":\"2023-04-02\"");
        office().get(due + "2023-04-10").then().body("items", hasSize(1));
        decide(reporter("samr"), id, "SUBMIT", ",\"version\":1,\"on\":\"2023-04-05\",\"confirmBy\":\"2023-04-12\"")
                .statusCode(200);
        office().get(due + "2023-04-04").then().body("items.kind", contains("PROGRESS_REPORT"));
        office().get(due + "2023-04-14")
                .then()
                .body("items.kind", contains("CONFIRMATION", "CONFIRMATION"))
                .body("items.agency", contains("mps", "spc"))
                .body("items.daysOverdue", contains(2, 2));
        decide(office(), id, "RETURN", ",\"version\":1,\"on\":\"2023-04-15\",\"reason\":\"More\"")
                .statusCode(200);
        office().get(due + "2023-04-16").then().body("items.kind", contains("PROGRESS_REPORT"));
    }

    @Test
    void the_office_owes_a_decision_once_every_agency_has_answered() {
        String id = draft("p", "2023-Q1", ",\"on\":\"2023-04-02\"");
        decide(reporter("samr"), id, "SUBMIT", ",\"version\":1,\"on\":\"2023-04-05\",\"confirmBy\":\"2023-04-12\"");
        decide(reporter("spc"), id, "CONFIRM", ",\"version\":1,\"on\":\"2023-04-06\"")
                .statusCode(200);
        decide(reporter("mps"), id, "OBJECT", ",\"version\":1,\"on\":\"2023-04-08\",\"reason\":\"No\"")
                .statusCode(200);

        String due = "/api/v1/projects/p/due?asOf=";
        office().get(due + "2023-04-07").then().body("items.kind", contains("CONFIRMATION"));
        office().get(due + "2023-04-24")
                .then()
                .body("items.kind", contains("REPORT_DECISION"))
                .body("items.agency", contains((String) null))
                .body("items.daysOverdue", contains(2));
        decide(office(), id, "RETURN", ",\"version\":1,\"on\":\"2023-04-29\",\"reason\":\"More\"")
                .statusCode(200);
        office().get(due + "2023-04-29").then().body("items.kind", contains("PROGRESS_REPORT"));
    }

    @Test
    void overdue_duties_and_late_agencies_are_counted_by_kind() {
        overdue.count();

        assertThat(number("waymark.overdue.duties", "progress-report")).isGreaterThan(2);
        assertThat(number("waymark.agencies.with.overdue.duties", "progress-report"))
                .isEqualTo(2);
        assertThat(number("waymark.overdue.duties", "confirmation")).isZero();
    }

    private double number(String metric, String kind) {
        return meters.get(metric).tag("kind", kind).gauge().value();
    }

    @Test
    void an_agency_sees_what_it_owes_and_what_is_owed_of_its_projects() {
        reporter("samr")
                .get("/api/v1/agencies/samr/due?asOf=2023-04-01")
                .then()
                .statusCode(200)
                .body("items.project", contains("p"));
        reporter("spc")
                .get("/api/v1/due?asOf=2023-04-01")
                .then()
                .statusCode(200)
                .body("items.project", contains("p", "q"));
        reporter("samr").get("/api/v1/due?asOf=2023-04-01").then().body("items.project", contains("p"));
        reporter("cnipa").get("/api/v1/due?asOf=2023-04-01").then().body("items", hasSize(0));
        office().get("/api/v1/due?asOf=2023-04-01&agency=cac").then().body("items.project", contains("q"));
        office().get("/api/v1/due?asOf=2023-04-01&plan=p2").then().body("items", hasSize(0));
        office().get("/api/v1/due?asOf=2023-04-01&limit=1").then().body("items.project", contains("p"));

        reporter("samr").get("/api/v1/agencies/cac/due").then().statusCode(403).body("may", hasItem("cac"));
        reporter("cnipa")
                .get("/api/v1/projects/p/due")
                .then()
                .statusCode(403)
                .body("type", endsWith("not-your-project"));
        given().get("/api/v1/due").then().statusCode(401);
    }

    @Test
    void whoever_succeeds_an_agency_sees_and_does_what_that_one_owed() {
        creating()
                .body("{\"name\":{\"en\":\"Old\"},\"validTo\":\"2023-05-18\",\"successor\":\"nfra\"}")
                .put("/api/v1/agencies/cac")
                .then()
                .statusCode(201);

        reporter("nfra")
                .get("/api/v1/agencies/nfra/due?asOf=2023-04-01")
                .then()
                .statusCode(200)
                .body("items.agency", contains("cac"));
        reporter("nfra")
                .body(Reporting.content("2023-Q1", 10, ""))
                .post("/api/v1/projects/q/progress-reports")
                .then()
                .statusCode(201);
    }

    @Test
    void an_agency_that_left_a_project_reads_no_more_what_was_owed_of_it() {
        who("admin", "cnipa", "catalogue-admin")
                .header("If-Match", "\"1\"")
                .body(Reporting.PROJECT
                        .replace("2021-10-28", "2024-01-01")
                        .replace(",{\"agency\":\"mps\",\"role\":\"PARTICIPANT\"}", ""))
                .put("/api/v1/projects/p")
                .then()
                .statusCode(200);

        reporter("mps").get("/api/v1/projects/p/due?asOf=2023-04-01").then().statusCode(403);
        reporter("mps").get("/api/v1/due?asOf=2023-04-01").then().body("items.project", contains("q"));
        reporter("spc").get("/api/v1/due?asOf=2023-04-01").then().body("items.project", contains("p", "q"));
    }

    @Test
    void each_duty_is_told_once() {
        int first = announceDuties.announce();

        assertThat(first).isPositive();
        assertThat(announceDuties.announce()).isZero();
        assertThat(rows.read(
                        """
                        select topic from journal where type = 'org.waymark.report.due.v1' order by entry desc limit 1
                        """,
                        row -> row.getString(1)))
                .containsExactly("waymark.project-work.v1");
        assertThat(rows.read(
                        "select state from duty_announced where project = 'p' and subject = '2023-Q1'",
                        row -> row.getString(1)))
                .containsExactly("OVERDUE");
    }

    @Test
    void without_a_schedule_nothing_is_owed() {
        define(
                "free",
                """
                {"plan":"p1","name":{"en":"F"},
                 "responsibility":{"known":true,"effectiveFrom":"2021-10-28","agencies":[{"agency":"samr","role":"SOLE"}]}}""");

        office().get("/api/v1/projects/free/due").then().statusCode(200).body("items", hasSize(0));
        office().get("/api/v1/due").then().body("items.project", everyItem(not(is("free"))));
    }
}
