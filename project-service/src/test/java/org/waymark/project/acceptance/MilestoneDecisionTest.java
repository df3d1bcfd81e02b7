package org.waymark.project.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.project.milestone.MilestoneClient.EVIDENCE;
import static org.waymark.project.milestone.MilestoneClient.REASON;
import static org.waymark.project.milestone.MilestoneClient.body;
import static org.waymark.project.milestone.MilestoneClient.by;
import static org.waymark.project.milestone.MilestoneClient.decide;
import static org.waymark.project.milestone.MilestoneClient.lead;
import static org.waymark.project.milestone.MilestoneClient.led;
import static org.waymark.project.milestone.MilestoneClient.office;
import static org.waymark.project.milestone.MilestoneClient.participant;
import static org.waymark.project.milestone.MilestoneClient.path;
import static org.waymark.project.milestone.MilestoneClient.project;
import static org.waymark.project.milestone.MilestoneClient.set;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.time.Today;
import org.waymark.project.ProjectServiceTest;
import org.waymark.project.milestone.JournalRows;

@QuarkusTest
class MilestoneDecisionTest extends ProjectServiceTest {
    private static final String INTERNAL = "waymark.project-work.v1";
    private static final String PUBLIC = "waymark.projects.v1";

    @Inject
    Today today;

    @Inject
    JournalRows journal;

    private LocalDate due;

    @BeforeEach
    void aMilestone() {
        due = today.date().plusDays(30);
        led("p");
        set(lead(), "p/m", body(due, "samr", "")).statusCode(201);
    }

    @Test
    void it_is_reached_refused_reached_again_accepted_and_revoked_each_step_an_event() {
        long begin = journal.end();
        decide(lead(), "p/m", "REACH", 1, EVIDENCE).statusCode(200).body("state", equalTo("REACHED"));
        decide(office(), "p/m", "REFUSE", 2, REASON)
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .body("on", nullValue());
        decide(lead(), "p/m", "REACH", 3, EVIDENCE).statusCode(200);
        decide(participant(), "p/m", "ACCEPT", 4, "")
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("decisions[3].agency", equalTo("spc"))
                .body("decisions[3].role", equalTo("verifier"));
        decide(office(), "p/m", "REVOKE", 5, REASON)
                .statusCode(200)
                .body("state", equalTo("REACHED"))
                .body("decisionVersion", equalTo(6));

        List<JournalRows.Told> told = journal.after(begin);
        assertThat(told)
                .extracting(JournalRows.Told::cause)
                .containsExactly("REACH", "REFUSE", "REACH", "ACCEPT", "REVOKE");
        assertThat(told)
                .extracting(JournalRows.Told::topic)
                .containsExactly(INTERNAL, INTERNAL, INTERNAL, PUBLIC, PUBLIC);
        assertThat(told)
                .extracting(event -> event.data().path("change").asInt())
                .containsExactly(2, 3, 4, 5, 6);
        assertThat(told).extracting(JournalRows.Told::agency).containsOnly("samr");
        assertThat(told.get(3).data().path("previousState").asText()).isEqualTo("REACHED");
        assertThat(told.get(0).data().at("/decision/evidence/0/url").asText()).isEqualTo("https://example.org/e");
        assertThat(told).allSatisfy(event -> assertThat(event.data().toString()).doesNotContain("\"li\"", "ouyang"));
    }

    @Test
    void a_reached_one_is_late_by_the_day_it_happened_also_after_it_slipped() {
        LocalDate past = today.date().minusDays(20);
        set(lead(), "p/late", body(past, "samr", ""))
                .body("state", equalTo("SLIPPED"))
                .body("daysLate", equalTo(20));
        String on = ",\"on\":\"" + past.plusDays(3) + "\"";
        decide(lead(), "p/late", "REACH", 1, EVIDENCE + on)
                .statusCode(200)
                .body("daysLate", equalTo(3))
                .body("on", equalTo(past.plusDays(3).toString()));
        given().get(path("p/late") + "?asOf=" + past.plusDays(2)).then().body("state", equalTo("SLIPPED"));
        given().get(path("p/late") + "?asOf=" + past.plusDays(3)).then().body("state", equalTo("REACHED"));
        decide(office(), "p/late", "ACCEPT", 2, ",\"on\":\"" + past + "\"")
                .statusCode(422)
                .body("errors.rule", contains("on-order"));
    }

    @Test
    void knowledge_of_an_earlier_instant_shows_the_state_that_was_known_then() {
        String reached = decide(lead(), "p/m", "REACH", 1, EVIDENCE).extract().path("decisions[0].recordedAt");
        decide(office(), "p/m", "ACCEPT", 2, "").statusCode(200);
        given().get(path("p/m") + "?knownAt=" + reached)
                .then()
                .body("state", equalTo("REACHED"))
                .body("decisions", hasSize(1));
        given().get(path("p/m")).then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void only_its_agency_says_that_it_is_reached_and_with_evidence() {
        decide(participant(), "p/m", "REACH", 1, EVIDENCE)
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-project"))
                .body("may", contains("samr"));
        decide(lead(), "p/m", "REACH", 1, EVIDENCE + ",\"agency\":\"spc\"").statusCode(403);
        decide(lead(), "p/m", "REACH", 1, "").statusCode(422).body("errors.rule", contains("evidence-required"));
    }

    @Test
    void neither_who_reached_it_nor_a_colleague_accepts_it() {
        decide(by("twice", "samr", "submitter", "office"), "p/m", "REACH", 1, EVIDENCE)
                .statusCode(200);
        decide(by("twice", "cnipa", "office"), "p/m", "ACCEPT", 2, "")
                .statusCode(403)
                .body("type", equalTo("/problems/four-eyes"));
        decide(by("colleague", "samr", "verifier"), "p/m", "ACCEPT", 2, "")
                .statusCode(403)
                .body("type", equalTo("/problems/own-body"));
        decide(by("colleague", "samr", "office"), "p/m", "REFUSE", 2, REASON)
                .statusCode(403)
                .body("type", equalTo("/problems/own-body"))
                .body("may", contains("office", "spc"));
        decide(by("stranger", "nbs", "verifier"), "p/m", "ACCEPT", 2, "")
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-project"));
    }

    @Test
    void two_agencies_of_one_body_are_one_pair_of_eyes() {
        for (String agency : List.of("samr", "spc")) {
            creating().body("{\"name\":{\"en\":\"A\"},\"body\":\"one\"}").put("/api/v1/agencies/" + agency);
        }
        decide(lead(), "p/m", "REACH", 1, EVIDENCE).statusCode(200);
        decide(participant(), "p/m", "ACCEPT", 2, "").statusCode(403).body("type", equalTo("/problems/own-body"));
        decide(office(), "p/m", "ACCEPT", 2, "").statusCode(200);
    }

    @Test
    void a_successor_reaches_what_the_old_agency_carried_and_does_not_accept_it() {
        creating()
                .body("{\"name\":{\"en\":\"A\"},\"validTo\":\"2023-05-18\",\"successor\":\"nfra\"}")
                .put("/api/v1/agencies/samr");
        decide(by("wu", "nfra", "submitter"), "p/m", "REACH", 1, EVIDENCE)
                .statusCode(200)
                .body("decisions[0].agency", equalTo("samr"));
        decide(by("zheng", "nfra", "verifier"), "p/m", "ACCEPT", 2, "")
                .statusCode(403)
                .body("type", equalTo("/problems/own-body"));
    }

    @Test
    void who_acts_for_several_agencies_says_for_which() {
        project(
                "s",
                """
                "known":true,"agencies":[{"agency":"samr","role":"LEAD"},{"agency":"spc","role":"PARTICIPANT"},
                {"agency":"nbs","role":"PARTICIPANT"}]""");
        creating()
                .body("{\"name\":{\"en\":\"A\"},\"validTo\":\"2023-05-18\",\"successor\":\"nbs\"}")
                .put("/api/v1/agencies/spc");
        set(lead(), "s/m", body(due, "samr", "")).statusCode(201);
        decide(lead(), "s/m", "REACH", 1, EVIDENCE).statusCode(200);
        decide(by("zhou", "nbs", "verifier"), "s/m", "ACCEPT", 2, "")
                .statusCode(422)
                .body("may", hasSize(2));
        decide(by("zhou", "nbs", "verifier"), "s/m", "ACCEPT", 2, ",\"agency\":\"nbs\"")
                .statusCode(200)
                .body("decisions[1].agency", equalTo("nbs"));
    }

    @Test
    void a_decision_on_what_has_changed_since_is_refused_with_the_version_there_is() {
        decide(lead(), "p/m", "REACH", 2, EVIDENCE)
                .statusCode(409)
                .body("type", equalTo("/problems/concurrent-change"))
                .body("decisionVersion", equalTo(1))
                .body("state", equalTo("PLANNED"));
    }

    @Test
    void a_state_allows_some_decisions_alone() {
        decide(office(), "p/m", "ACCEPT", 1, "")
                .statusCode(422)
                .body("type", equalTo("/problems/review-state"))
                .body("possible", contains("REACH", "DROP"));
        decide(office(), "p/m", "REVOKE", 1, REASON).statusCode(422);
        decide(lead(), "p/m", "DROP", 1, REASON).statusCode(200).body("state", equalTo("DROPPED"));
        decide(lead(), "p/m", "REACH", 2, EVIDENCE).statusCode(422).body("possible", hasSize(0));
    }

    @Test
    void evidence_and_reasons_are_for_insiders_until_it_is_accepted() {
        decide(lead(), "p/m", "REACH", 1, EVIDENCE + REASON).statusCode(200);
        decide(office(), "p/m", "REFUSE", 2, REASON).statusCode(200);
        decide(lead(), "p/m", "REACH", 3, EVIDENCE).statusCode(200);
        given().get(path("p/m"))
                .then()
                .body("decisions.decision", contains("REACH", "REFUSE", "REACH"))
                .body("decisions.evidence", everyItem(nullValue()))
                .body("decisions.reason", everyItem(nullValue()));
        by("stranger", "nbs").get(path("p/m")).then().body("decisions.evidence", everyItem(nullValue()));
        by("reader", "spc").get(path("p/m")).then().body("decisions[1].reason", equalTo("Because"));
        by("reader", "nao", "auditor").get(path("p/m")).then().body("decisions[0].evidence", hasSize(1));

        decide(office(), "p/m", "ACCEPT", 4, "").statusCode(200);
        given().get("/api/v1/projects/p/milestones")
                .then()
                .body("items[0].decisions[2].evidence.title", contains("E"))
                .body("items[0].decisions[0].evidence", nullValue())
                .body("items[0].decisions[1].reason", nullValue());
    }

    @Test
    void a_repetition_with_its_key_is_answered_as_the_first_time() {
        String key = UUID.randomUUID().toString();
        Response first = reach(key);
        Response again = reach(key);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        given().get(path("p/m")).then().body("decisionVersion", is(2));
    }

    @Test
    void a_refused_marking_is_not_kept_for_the_repetition() {
        String key = UUID.randomUUID().toString();
        String body =
                "{\"decision\":\"REACH\",\"version\":1,\"evidence\":[{\"title\":\"【机密】X\",\"heldOffline\":\"samr\"}]}";
        for (int time = 0; time < 2; time++) {
            String answer = lead().header("Idempotency-Key", key)
                    .body(body)
                    .post(path("p/m") + "/decisions")
                    .then()
                    .statusCode(422)
                    .body("errors.rule", contains("classified"))
                    .body("errors.pointer", contains("/evidence/0/title"))
                    .extract()
                    .asString();
            assertThat(answer).doesNotContain("【机密】X");
        }
    }

    private static Response reach(String key) {
        return lead().header("Idempotency-Key", key)
                .body("{\"decision\":\"REACH\",\"version\":1" + EVIDENCE + "}")
                .post(path("p/m") + "/decisions");
    }
}
