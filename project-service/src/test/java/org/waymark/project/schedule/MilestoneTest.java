package org.waymark.project.schedule;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.project.milestone.MilestoneClient.EVIDENCE;
import static org.waymark.project.milestone.MilestoneClient.REASON;
import static org.waymark.project.milestone.MilestoneClient.body;
import static org.waymark.project.milestone.MilestoneClient.decide;
import static org.waymark.project.milestone.MilestoneClient.dependsOn;
import static org.waymark.project.milestone.MilestoneClient.lead;
import static org.waymark.project.milestone.MilestoneClient.led;
import static org.waymark.project.milestone.MilestoneClient.office;
import static org.waymark.project.milestone.MilestoneClient.participant;
import static org.waymark.project.milestone.MilestoneClient.path;
import static org.waymark.project.milestone.MilestoneClient.project;
import static org.waymark.project.milestone.MilestoneClient.reset;
import static org.waymark.project.milestone.MilestoneClient.set;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.time.Today;
import org.waymark.project.ProjectServiceTest;

@QuarkusTest
class MilestoneTest extends ProjectServiceTest {
    @Inject
    Today today;

    private LocalDate due;

    @BeforeEach
    void aProject() {
        due = today.date().plusDays(30);
        led("p");
    }

    @Test
    void a_milestone_is_set_and_read_by_anyone() {
        set(lead(), "p/m", body(due, "samr", ",\"task\":\"t1\""))
                .statusCode(201)
                .body("state", equalTo("PLANNED"))
                .body("decisionVersion", equalTo(1));

        given().get(path("p/m"))
                .then()
                .statusCode(200)
                .body("title.en", equalTo("M"))
                .body("task", equalTo("t1"))
                .body("originalDue", equalTo(due.toString()))
                .body("moves", equalTo(0))
                .body("daysLate", equalTo(0))
                .body("threatened", nullValue())
                .body("on", nullValue());
        given().get(path("p/m") + "?asOf=" + due.plusDays(5))
                .then()
                .body("state", equalTo("SLIPPED"))
                .body("daysLate", equalTo(5));
    }

    @Test
    void the_same_again_records_nothing_and_a_stale_version_is_refused_with_what_differs() {
        set(lead(), "p/m", body(due, "samr", "")).statusCode(201);
        set(lead(), "p/m", body(due, "samr", "")).statusCode(200).body("version", equalTo(1));
        reset(lead(), "p/m", 1, body(due, "spc", "")).statusCode(200).body("version", equalTo(2));
        reset(lead(), "p/m", 1, body(due.plusDays(1), "spc", REASON))
                .statusCode(412)
                .body("differing", contains("due", "reason"));
        lead().body(body(due.plusDays(1), "spc", REASON))
                .put(path("p/m"))
                .then()
                .statusCode(428);
    }

    @Test
    void a_moved_date_needs_a_reason_and_keeps_the_old_one() {
        set(lead(), "p/m", body(due, "samr", ""));
        reset(lead(), "p/m", 1, body(due.plusDays(9), "samr", ""))
                .statusCode(422)
                .body("errors.rule", contains("reason-required"));
        reset(lead(), "p/m", 1, body(due.plusDays(9), "samr", REASON))
                .statusCode(200)
                .body("originalDue", equalTo(due.toString()))
                .body("moves", equalTo(1))
                .body("dueHistory.due", contains(due.toString(), due.plusDays(9).toString()))
                .body("dueHistory.reason", contains(null, "Because"));
        String before = given().get(path("p/m")).path("dueHistory[0].recordedAt");
        given().get(path("p/m") + "?knownAt=" + before)
                .then()
                .body("due", equalTo(due.toString()))
                .body("moves", equalTo(0));
        given().get(path("p/m") + "?knownAt=" + Instant.parse(before).minusMillis(1))
                .then()
                .statusCode(404);
    }

    @Test
    void a_version_may_hold_from_an_earlier_day_but_not_before_the_last_one() {
        set(lead(), "p/m", body(due, "samr", ""));
        LocalDate from = today.date().minusDays(3);
        reset(lead(), "p/m", 1, body(due.plusDays(9), "samr", REASON + ",\"effectiveFrom\":\"" + from + "\""))
                .statusCode(200);
        given().get(path("p/m") + "?asOf=" + from.minusDays(1)).then().body("due", equalTo(due.toString()));
        given().get(path("p/m") + "?asOf=" + from).then().body("moves", equalTo(1));
        reset(
                        lead(),
                        "p/m",
                        2,
                        body(due.plusDays(10), "samr", REASON + ",\"effectiveFrom\":\"" + from.minusDays(1) + "\""))
                .statusCode(422)
                .body("errors.rule", contains("effective-from-order"));
    }

    @Test
    void the_lead_sets_every_milestone_and_a_participant_its_own() {
        set(participant(), "p/own", body(due, "spc", "")).statusCode(201);
        set(participant(), "p/other", body(due, "samr", ""))
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-project"))
                .body("may", contains("samr"));
        set(lead(), "p/other", body(due, "samr", "")).statusCode(201);
        reset(participant(), "p/other", 1, body(due, "spc", "")).statusCode(403);
        reset(lead(), "p/own", 1, body(due, "samr", "")).statusCode(200);
        set(office(), "p/offices", body(due, "samr", "")).statusCode(403);
    }

    @Test
    void where_nobody_is_known_the_office_sets_milestones_of_any_agency() {
        project("lost", "\"known\":false");
        set(office(), "lost/m", body(due, "nbs", "")).statusCode(201);
        set(lead(), "lost/n", body(due, "samr", "")).statusCode(403);
        set(office(), "nowhere/m", body(due, "nbs", ""))
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-project"));
    }

    @Test
    void agency_and_task_are_the_projects_and_every_broken_rule_is_named() {
        set(lead(), "p/m", body(due, "nbs", ",\"task\":\"t9\"" + dependsOn("p", "nothing")))
                .statusCode(422)
                .body("errors.rule", contains("agency-of-project", "unknown-task", "unknown-milestone"))
                .body("errors.pointer", contains("/agency", "/task", "/dependsOn"));
    }

    @Test
    void a_circle_is_refused_and_named() {
        led("q");
        set(lead(), "p/a", body(due, "samr", "")).statusCode(201);
        set(lead(), "q/b", body(due, "samr", dependsOn("p", "a"))).statusCode(201);
        reset(lead(), "p/a", 1, body(due, "samr", dependsOn("q", "b")))
                .statusCode(422)
                .body("errors.rule", contains("circle"))
                .body("errors[0].message", containsString("p/a → q/b → p/a"));
        set(lead(), "p/c", body(due, "samr", dependsOn("p", "c")))
                .statusCode(422)
                .body("errors.rule", hasItem("circle"));
    }

    @Test
    void what_it_depends_on_threatens_it_when_that_is_expected_later() {
        led("q");
        set(lead(), "q/first", body(due, "samr", "")).statusCode(201);
        set(lead(), "p/next", body(due.minusDays(4), "samr", dependsOn("q", "first")))
                .statusCode(201)
                .body("threatened.days", equalTo(4))
                .body("threatened.by.milestone", equalTo("first"))
                .body("threatened.expected", equalTo(due.toString()))
                .body("dependencies.state", contains("PLANNED"));
        given().get(path("p/next") + "?asOf=" + due.plusDays(2))
                .then()
                .body("threatened.days", equalTo(6))
                .body("threatened.daysLate", equalTo(2));
    }

    @Test
    void what_is_reached_keeps_day_criterion_and_agency() {
        set(lead(), "p/m", body(due, "samr", ""));
        decide(lead(), "p/m", "REACH", 1, EVIDENCE).statusCode(200);
        reset(lead(), "p/m", 1, body(due.plusDays(1), "spc", REASON).replace("\"C\"", "\"D\""))
                .statusCode(422)
                .body("errors.rule", contains("stands", "stands", "stands"))
                .body("errors.pointer", contains("/due", "/criterion", "/agency"));
        reset(lead(), "p/m", 1, body(due, "samr", "").replace("\"M\"", "\"N\"")).statusCode(200);
    }

    @Test
    void a_list_is_paged_by_code() {
        for (String code : new String[] {"c", "a", "b"}) {
            set(lead(), "p/" + code, body(due, "samr", ""));
        }
        led("q");
        set(lead(), "q/d", body(due, "samr", ""));
        String next = given().get("/api/v1/projects/p/milestones?limit=2")
                .then()
                .header("Waymark-Position", notNullValue())
                .body("items.milestone", contains("a", "b"))
                .extract()
                .path("next");
        given().get("/api/v1/projects/p/milestones?limit=2&cursor=" + next)
                .then()
                .body("items.milestone", contains("c"))
                .body("next", nullValue());
        given().get("/api/v1/projects/x/milestones").then().statusCode(404);
    }
}
