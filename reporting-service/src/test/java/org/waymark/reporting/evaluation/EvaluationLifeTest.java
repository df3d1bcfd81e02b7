package org.waymark.reporting.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.MovableClock;
import org.waymark.reporting.evaluationopinion.RecordNoResponse;
import org.waymark.reporting.feed.NeighbourJournal;

/** From draft to issue, and everything that is refused on the way. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class EvaluationLifeTest {
    private static final String PLAN = "evaluated";

    @Inject
    MovableClock clock;

    @Inject
    RecordNoResponse recordNoResponse;

    @BeforeEach
    void a_plan_is_known() {
        Evaluated.planOnce(PLAN);
    }

    @Test
    void a_draft_has_the_numbers_of_the_report_and_the_text_beside_them() {
        NeighbourJournal.send(List.of());
        ValidatableResponse draft = Evaluated.post(
                        Evaluated.evaluator(), "", Evaluated.definition(PLAN, "MID_TERM", ""))
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("sections.code", equalTo(List.of("MEASURES")))
                .body("computed.counts.targets", equalTo(1))
                .body("computed.indicators.attribute", equalTo(List.of("BINDING")))
                .body("computed.indicators[0].rows[0].statement.zh", equalTo("尚未达到目标值；进度明显滞后"))
                .body("computed.problems.kind", equalTo(List.of("OFF_COURSE")))
                .body("computed.dataQuality.provisional.detail", equalTo(List.of("P")))
                .body("computed.dataQuality.assumedReleases.period", equalTo(List.of("2022")))
                .body("computed.agencies.agency", equalTo(List.of("cnipa", "samr")))
                .body("opinions", equalTo(List.of()));
        String id = draft.extract().path("id");
        draft.header("Location", endsWith("/api/v1/evaluations/" + id));
        String report = given().queryParam("asOf", "2024-06-30")
                .queryParam("knownAt", draft.extract().<String>path("knownAt"))
                .get("/api/v1/reports/plans/{plan}", PLAN)
                .asString();

        assertThat(report)
                .contains("\"assessment\":{\"id\":\""
                        + draft.extract().path("computed.indicators[0].rows[0].assessment"));
        assertThat(Evaluated.get(Evaluated.evaluator(), id).extract().asString())
                .contains("\"value\":30.50");
    }

    @Test
    void everything_that_is_wrong_is_refused_at_once() {
        Evaluated.post(
                        Evaluated.evaluator(),
                        "",
                        """
                        {"plan": "evaluated", "kind": "WEEKLY", "asOf": "2999-01-01", "knownAt": "yesterday",
                         "method": "guess", "title": {}, "colour": "green",
                         "sections": [{"code": "MEASURES", "text": {"en": "a"}}, {"code": "MEASURES", "text": {"en": "b"}}]}
                        """)
                .statusCode(422)
                .body(
                        "errors.rule",
                        containsInAnyOrder(
                                "one-of", "instant", "known-method", "label", "unknown-member", "once", "not-to-come"));
        Evaluated.post(
                        Evaluated.evaluator(),
                        "",
                        Evaluated.definition(
                                PLAN,
                                "ANNUAL",
                                ", \"knownAt\": \"2999-01-01T00:00:00Z\", \"notFinal\": [{\"indicator\": \"x\", \"area\": \"CN\", \"reason\": {\"en\": \"r\"}}]"))
                .statusCode(422)
                .body("errors.rule", containsInAnyOrder("final-only", "known-at-to-come"));
        Evaluated.post(Evaluated.evaluator(), "", Evaluated.definition("no-such-plan", "ANNUAL", ""))
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("known-plan")));
        Evaluated.post(
                        Evaluated.evaluator(),
                        "",
                        Evaluated.definition(PLAN, "ANNUAL", "").replace("2024-06-30", "2020-12-31"))
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("before-release")));
        Evaluated.post(
                        Evaluated.evaluator(),
                        "",
                        Evaluated.definition(PLAN, "ANNUAL", "").replace("加大力度", "【机密】"))
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("classified")));
    }

    @Test
    void a_draft_is_written_anew_against_its_version() {
        String id = Evaluated.draft(PLAN, "ANNUAL", "");
        String etag = Evaluated.get(Evaluated.evaluator(), id).extract().header("ETag");
        String other = Evaluated.definition(PLAN, "ANNUAL", "").replace("加大力度", "再加大力度");

        put(id, null, other).statusCode(428);
        put(id, "\"7\"", other).statusCode(412).body("differing", equalTo(List.of("sections")));
        put(id, etag, Evaluated.definition(PLAN, "MID_TERM", ""))
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("kind-fixed")));
        put(id, etag, Evaluated.definition(PLAN, "ANNUAL", "")).statusCode(200).body("version", equalTo(1));
        put(id, etag, other).statusCode(200).body("version", equalTo(2)).body("change", equalTo(2));
        put(id, "\"2\"", other.replace("2024-06-30", "2022-06-30"))
                .statusCode(200)
                .body("version", equalTo(3))
                .body("computed.indicators[0].rows[0].latest", nullValue());
    }

    @Test
    void agencies_that_are_asked_answer_and_objections_are_replied_to() {
        String id = Evaluated.draft(PLAN, "ANNUAL", "");
        Evaluated.get(Evaluated.agency("cnipa"), id).statusCode(404);
        Evaluated.opine(Evaluated.agency("cnipa"), id, "\"opinion\": \"AGREE\"").statusCode(404);
        Evaluated.consult(id);

        Evaluated.get(Evaluated.agency("cnipa"), id)
                .statusCode(200)
                .body("opinions.response", equalTo(List.of("AWAITED", "AWAITED")))
                .body("steps", nullValue());
        Evaluated.get(Evaluated.agency("moe"), id).statusCode(404);
        Evaluated.opine(Evaluated.agency("cnipa"), id, "\"opinion\": \"OBJECT\"")
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/text")));
        Evaluated.opine(Evaluated.as("two-hats", "ndrc", "evaluator", "submitter"), id, "\"opinion\": \"AGREE\"")
                .statusCode(403)
                .body("type", endsWith("/problems/not-asked"))
                .body("may", equalTo(List.of("cnipa", "samr")));
        Evaluated.opine(Evaluated.agency("cnipa"), id, "\"opinion\": \"AGREE\"").statusCode(200);
        Evaluated.opine(Evaluated.agency("cnipa"), id, "\"opinion\": \"OBJECT\", \"text\": {\"zh\": \"数据有误\"}")
                .statusCode(200)
                .body("opinions.response", equalTo(List.of("OBJECT", "AWAITED")));
        Evaluated.decide(Evaluated.office(), id, "\"decision\": \"DELIBERATE\"")
                .statusCode(422)
                .body("awaited", equalTo(List.of("samr")));
        Evaluated.opine(Evaluated.agency("samr"), id, "\"opinion\": \"COMMENT\", \"text\": {\"en\": \"well\"}")
                .statusCode(200)
                .body("change", equalTo(5));
        Evaluated.decide(
                        Evaluated.office(),
                        id,
                        "\"decision\": \"DELIBERATE\", \"change\": 4, \"replies\": [{\"agency\": \"cnipa\","
                                + " \"text\": {\"zh\": \"已核实\"}}]")
                .statusCode(409)
                .body("currentChange", equalTo(5));
        Evaluated.decide(Evaluated.office(), id, "\"decision\": \"DELIBERATE\"")
                .statusCode(422)
                .body("type", endsWith("/problems/review-state"))
                .body("objected", equalTo(List.of("cnipa")));
        Evaluated.decide(
                        Evaluated.office(),
                        id,
                        "\"decision\": \"DELIBERATE\", \"replies\": [{\"agency\": \"moe\", \"text\": {\"en\": \"no\"}},"
                                + " {\"agency\": \"cnipa\", \"text\": {\"zh\": \"已核实\"}}]")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("was-asked")));
        Evaluated.decide(
                        Evaluated.office(),
                        id,
                        "\"decision\": \"DELIBERATE\", \"replies\": [{\"agency\": \"cnipa\", \"text\": {\"zh\": \"已核实\"}}]")
                .statusCode(200)
                .body("state", equalTo("DELIBERATED"))
                .body("opinions[0].reply.zh", equalTo("已核实"));
        Evaluated.opine(Evaluated.agency("samr"), id, "\"opinion\": \"AGREE\"")
                .statusCode(422)
                .body("state", equalTo("DELIBERATED"));
    }

    @Test
    void no_agency_takes_the_room_of_the_others() {
        String id = Evaluated.draft(PLAN, "ANNUAL", "");
        Evaluated.consult(id);
        String text = ", \"text\": {\"zh\": \"%s\"}";

        Evaluated.opine(Evaluated.agency("cnipa"), id, "\"opinion\": \"OBJECT\"" + text.formatted("字".repeat(4_001)))
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("too-long")));
        Evaluated.opine(Evaluated.agency("cnipa"), id, "\"opinion\": \"OBJECT\"" + text.formatted("字".repeat(4_000)))
                .statusCode(200);
        Evaluated.decide(Evaluated.office(), id, "\"decision\": \"RETURN\", \"reason\": \"" + "r".repeat(4_001) + "\"")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("too-long")));
    }

    @Test
    void silence_is_recorded_by_the_clock_and_never_as_consent() {
        String id = Evaluated.draft(PLAN, "ANNUAL", "");
        Evaluated.consult(id);
        Evaluated.opine(Evaluated.agency("samr"), id, "\"opinion\": \"AGREE\"").statusCode(200);
        clock.move(Duration.ofDays(1));
        try {
            Evaluated.opine(Evaluated.agency("cnipa"), id, "\"opinion\": \"AGREE\"")
                    .statusCode(422)
                    .body("respondBy", equalTo(Evaluated.today().toString()));
            recordNoResponse.recordDue();
        } finally {
            clock.move(Duration.ofDays(-1));
        }

        Evaluated.get(Evaluated.office(), id)
                .body("opinions.response", equalTo(List.of("NO_RESPONSE", "AGREE")))
                .body("steps.kind", hasItem("NO_RESPONSE"));
        Evaluated.decide(Evaluated.office(), id, "\"decision\": \"DELIBERATE\"").statusCode(200);
    }

    @Test
    void each_decision_is_for_its_role_its_state_and_its_version() {
        String id = Evaluated.draft(PLAN, "ANNUAL", "");
        Evaluated.decide(Evaluated.signatory(), id, "\"decision\": \"CONSULT\", \"respondBy\": \"2999-01-01\"")
                .statusCode(403)
                .body("may", equalTo(List.of("evaluator", "office")));
        Evaluated.decide(Evaluated.office(), id, "\"decision\": \"DELIBERATE\"")
                .statusCode(422)
                .body("possible", equalTo(List.of("CONSULT")));
        Evaluated.decide(
                        Evaluated.office(),
                        id,
                        "\"decision\": \"CONSULT\", \"respondBy\": \"2024-01-01\", \"number\": \"1\"")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("other-decision")));
        Evaluated.decide(Evaluated.office(), id, "\"decision\": \"CONSULT\", \"respondBy\": \"2024-01-01\"")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("not-past")));
        Evaluated.post(
                        Evaluated.evaluator(),
                        "/" + id + "/decisions",
                        "{\"version\": 2, \"decision\": \"CONSULT\", \"respondBy\": \"2999-01-01\"}")
                .statusCode(409)
                .body("currentVersion", equalTo(1));
        Evaluated.consult(id);
        put(id, "\"1\"", Evaluated.definition(PLAN, "ANNUAL", "").replace("加大力度", "缓行"))
                .statusCode(422)
                .body("state", equalTo("CONSULTED"));
        Evaluated.decide(Evaluated.office(), id, "\"decision\": \"RETURN\"")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("reason-required")));
        Evaluated.decide(Evaluated.office(), id, "\"decision\": \"RETURN\", \"reason\": \"too early\"")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("opinions", equalTo(List.of()))
                .body("respondBy", nullValue());
        put(id, "\"1\"", Evaluated.definition(PLAN, "ANNUAL", "").replace("2024-06-30", "2023-06-30"))
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void who_wrote_it_does_not_issue_it() {
        String id = Evaluated.draft(PLAN, "ANNUAL", "");
        Evaluated.consult(id);
        Evaluated.deliberate(id);

        Evaluated.issue(Evaluated.as("writer", "ndrc", "signatory", "evaluator"), id, "SELF-1")
                .statusCode(403)
                .body("type", endsWith("/problems/four-eyes"));
        Evaluated.issue(Evaluated.office(), id, "SELF-1").statusCode(403);
        Evaluated.decide(
                        Evaluated.signatory(),
                        id,
                        "\"decision\": \"ISSUE\", \"number\": \" \", \"issuedOn\": \"2999-01-01\"")
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/number")));
        Evaluated.decide(
                        Evaluated.signatory(),
                        id,
                        "\"decision\": \"ISSUE\", \"number\": \"EARLY-1\", \"issuedOn\": \"2999-01-01\"")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("not-to-come")));
        Evaluated.decide(
                        Evaluated.signatory(),
                        id,
                        "\"decision\": \"ISSUE\", \"number\": \"EARLY-1\", \"issuedOn\": \"2024-06-29\"")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("after-its-day")));
        Evaluated.issue(Evaluated.signatory(), id, "OTHER-1")
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("number", equalTo("OTHER-1"));
    }

    @Test
    void a_final_evaluation_names_each_target_without_its_last_value() {
        String id = Evaluated.draft(PLAN, "FINAL", "");
        Evaluated.decide(Evaluated.evaluator(), id, "\"decision\": \"CONSULT\", \"respondBy\": \"2999-01-01\"")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("not-final")))
                .body("errors.value", equalTo(List.of("evaluated-length/CN")));
        Evaluated.decide(Evaluated.evaluator(), id, "\"decision\": \"CONSULT\", \"respondBy\": \"2024-01-01\"")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("not-past", "not-final")));
        String reason = ", \"notFinal\": [{\"indicator\": \"%s\", \"area\": \"CN\", \"reason\": {\"zh\": \"尚未公布\"}}]";
        put(id, "\"1\"", Evaluated.definition(PLAN, "FINAL", reason.formatted("other")))
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("known-target")));
        put(id, "\"1\"", Evaluated.definition(PLAN, "FINAL", reason.formatted("evaluated-length")))
                .statusCode(200);
        Evaluated.post(
                        Evaluated.evaluator(),
                        "/" + id + "/decisions",
                        "{\"version\": 2, \"decision\": \"CONSULT\", \"respondBy\": \"2999-01-01\"}")
                .statusCode(200);
    }

    @Test
    void lists_show_each_reader_what_is_for_them() {
        String id = Evaluated.draft(PLAN, "ANNUAL", "");
        String before = Evaluated.draft(PLAN, "ANNUAL", "");
        Evaluated.consult(before);

        assertThat(listed(Evaluated.evaluator())).contains(id, before);
        assertThat(listed(Evaluated.agency("samr"))).contains(before).doesNotContain(id);
        assertThat(listed(given())).doesNotContain(id, before);
        given().queryParam("kind", "WEEKLY")
                .queryParam("state", "OPEN")
                .get(Evaluated.EVALUATIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("?kind", "?state")));
        Evaluated.evaluator()
                .queryParam("limit", 1)
                .queryParam("plan", PLAN)
                .get(Evaluated.EVALUATIONS)
                .then()
                .body("items.size()", equalTo(1))
                .body("next", not(nullValue()));
    }

    private static List<String> listed(io.restassured.specification.RequestSpecification who) {
        return who.queryParam("limit", 1000)
                .queryParam("plan", PLAN)
                .get(Evaluated.EVALUATIONS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static ValidatableResponse put(String id, String etag, String body) {
        var request = Evaluated.evaluator().contentType(ContentType.JSON).body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .put(Evaluated.EVALUATIONS + "/{id}", id)
                .then();
    }
}
