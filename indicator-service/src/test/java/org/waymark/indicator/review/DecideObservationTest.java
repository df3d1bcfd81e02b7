package org.waymark.indicator.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.as;
import static org.waymark.indicator.Client.review;
import static org.waymark.indicator.review.Reviewing.VALUE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DecideObservationTest {
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    @Test
    void a_submission_under_review_is_no_more_than_a_draft() {
        Reviewing draft = Reviewing.submitted(1, "{\"period\":\"2024\",\"value\":5}");
        draft.counts().statusCode(404);
        draft.vintages(as("reader", "cnipa", "submitter"))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reviewState", equalTo("SUBMITTED"))
                .body("items[0].publishedAt", nullValue())
                .body("items[0].releasedAt", nullValue());
    }

    @Test
    void a_release_day_left_open_becomes_the_day_of_publication() {
        Reviewing draft = Reviewing.submitted(1, "{\"period\":\"2024\",\"value\":5}");
        draft.decide("publisher", "PUBLISH", 1)
                .statusCode(200)
                .body("releasedAt", equalTo(TODAY))
                .body("publishedAt", notNullValue());
        draft.counts().statusCode(200).body("value", equalTo(5)).body("releasedAt", equalTo(TODAY));
    }

    @Test
    void a_release_day_that_is_not_known_stays_unknown() {
        Reviewing draft = Reviewing.submitted(1, "{\"period\":\"2018\",\"value\":5,\"releasedAtBasis\":\"ASSUMED\"}");
        draft.decide("publisher", "PUBLISH", 1).statusCode(200).body("releasedAt", nullValue());
        draft.counts().statusCode(200);
    }

    @Test
    void whoever_submitted_neither_verifies_nor_publishes_whatever_their_roles() {
        RequestSpecification one = as("one-for-all", "cnipa", "submitter", "verifier", "publisher");
        Reviewing draft = Reviewing.submitted(2);
        given().spec(one)
                .body("{\"period\":\"2024\",\"value\":6}")
                .post("/api/v1/indicators/" + draft.indicator() + "/observations")
                .then()
                .statusCode(201);
        draft.decide(one, "VERIFY", 2, "")
                .statusCode(403)
                .body("type", equalTo("/problems/four-eyes"))
                .body("detail", containsString("verifier of cnipa"));
        draft.decide("verifier", "VERIFY", 2).statusCode(200);
        draft.decide(one, "PUBLISH", 2, "").statusCode(403).body("type", equalTo("/problems/four-eyes"));
        draft.decide("publisher", "PUBLISH", 2).statusCode(200);
    }

    @Test
    void a_refusal_names_who_may() {
        Reviewing.submitted(1)
                .decide("submitter", "RETURN", 1)
                .statusCode(403)
                .body("may", contains("verifier of cnipa", "publisher of cnipa", "office"));
    }

    @Test
    void another_agencys_people_may_not_even_know_of_a_draft() {
        Reviewing draft = Reviewing.submitted(1);
        draft.decide(as("stranger", "mofcom", "publisher"), "PUBLISH", 1, "").statusCode(404);
        draft.decide("publisher", "PUBLISH", 1).statusCode(200);
        draft.decide(as("stranger", "mofcom", "publisher"), "WITHDRAW", 1, "").statusCode(403);
    }

    @Test
    void a_decision_on_a_vintage_that_was_overtaken_is_stale_and_says_what_differs() {
        Reviewing draft = Reviewing.submitted(1);
        draft.submitAgain("{\"period\":\"2024\",\"value\":6,\"status\":\"P\",\"releasedAt\":\"2025-01-15\"}")
                .statusCode(201);
        draft.decide("publisher", "PUBLISH", 1)
                .statusCode(412)
                .body("type", equalTo("/problems/stale-precondition"))
                .body("currentVintage", equalTo(2))
                .body("differing", contains("value", "status"));
        draft.decide("publisher", "PUBLISH", 7)
                .statusCode(412)
                .body("currentVintage", equalTo(2))
                .body("differing", empty());
        draft.decide("publisher", "PUBLISH", 2).statusCode(200);
    }

    @Test
    void a_decision_made_already_names_the_state_and_what_is_possible() {
        Reviewing reviewing = Reviewing.in("PUBLISHED", 1);
        reviewing
                .decide("publisher", "PUBLISH", 1)
                .statusCode(422)
                .body("type", equalTo("/problems/review-state"))
                .body("reviewState", equalTo("PUBLISHED"))
                .body("possible", contains("WITHDRAW"));
    }

    @Test
    void the_same_again_while_it_awaits_review_is_that_draft_and_after_a_return_a_new_one() {
        Reviewing draft = Reviewing.submitted(1);
        draft.submitAgain(VALUE).statusCode(200).body("vintage", equalTo(1)).body("reviewState", equalTo("SUBMITTED"));
        draft.decide("verifier", "RETURN", 1).statusCode(200);
        draft.submitAgain(VALUE).statusCode(201).body("vintage", equalTo(2)).body("changed", empty());
    }

    @Test
    void a_draft_that_was_overtaken_can_be_submitted_again() {
        Reviewing draft = Reviewing.submitted(1);
        draft.submitAgain("{\"period\":\"2024\",\"value\":6}").statusCode(201).body("vintage", equalTo(2));
        draft.submitAgain(VALUE).statusCode(201).body("vintage", equalTo(3));
        draft.decide("publisher", "PUBLISH", 3).statusCode(200).body("value", equalTo(5));
    }

    @Test
    void a_draft_that_changes_a_published_value_needs_its_reason_also_after_a_return() {
        Reviewing reviewing = Reviewing.in("PUBLISHED", 1);
        String other = "{\"period\":\"2024\",\"value\":6%s}";
        reviewing.submitAgain(other.formatted("")).statusCode(422);
        reviewing.submitAgain(other.formatted(",\"reason\":\"Census\"")).statusCode(201);
        reviewing.counts().body("value", equalTo(5)).body("vintage", equalTo(1));
        reviewing.decide("publisher", "RETURN", 2).statusCode(200);
        reviewing.submitAgain(other.formatted("")).statusCode(422).body("errors.rule", contains("reason-required"));
    }

    @Test
    void switching_review_on_keeps_what_was_published() {
        Reviewing reviewing = Reviewing.submitted(0);
        review(reviewing.indicator(), 1, 2);
        reviewing.counts().statusCode(200).body("reviewState", equalTo("PUBLISHED"));
        reviewing
                .submitAgain("{\"period\":\"2024\",\"value\":6,\"reason\":\"Census\"}")
                .statusCode(201)
                .body("reviewState", equalTo("SUBMITTED"));
        reviewing.counts().body("value", equalTo(5));
    }

    @Test
    void switching_review_off_leaves_drafts_to_a_publisher() {
        Reviewing draft = Reviewing.submitted(2);
        review(draft.indicator(), 1, 0);
        draft.counts().statusCode(404);
        draft.decide("publisher", "PUBLISH", 1).statusCode(200);
        draft.counts().statusCode(200);
    }

    @Test
    void a_decision_twice_under_one_key_is_made_once() {
        Reviewing draft = Reviewing.submitted(1);
        List<Response> answers = List.of(publishUnder(draft, "a-key"), publishUnder(draft, "a-key"));
        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 200);
        assertThat(answers.get(1).header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(answers.get(1).asString()).isEqualTo(answers.get(0).asString());
        draft.vintages(Reviewing.person("office")).body("items[0].decisions", hasSize(1));
    }

    @Test
    void of_many_who_decide_at_once_one_does() {
        Reviewing draft = Reviewing.submitted(1);
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 8)
                .mapToObj(person -> CompletableFuture.supplyAsync(() -> draft.decide(
                                as("publisher-" + person, "cnipa", "publisher", "verifier"),
                                person % 2 == 0 ? "PUBLISH" : "RETURN",
                                1,
                                "")
                        .extract()
                        .statusCode()))
                .toList();
        assertThat(answers)
                .extracting(CompletableFuture::join)
                .containsOnlyOnce(200)
                .filteredOn(status -> status == 422)
                .hasSize(7);
        draft.vintages(Reviewing.person("office")).body("items[0].decisions", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"decision":"RETURN","vintage":1}                                             | /reason
            {"decision":"WITHDRAW","vintage":1,"reason":" "}                              | /reason
            {"decision":"RESCHEDULE","vintage":1}                                         | /releasedAt
            {"decision":"PUBLISH","vintage":1,"releasedAt":"2027-01-15"}                  | /releasedAt
            {"decision":"PUBLISH"}                                                        | /vintage
            {"decision":"SHRUG","vintage":1}                                              | /decision
            {"decision":"PUBLISH","vintage":1,"mood":"good"}                              | /mood
            """)
    void what_is_wrong_with_a_decision_is_pointed_at(String body, String pointer) {
        Reviewing draft = Reviewing.submitted(1);
        given().spec(Reviewing.person("publisher"))
                .body(body)
                .post("/api/v1/observations/" + draft.id() + "/decisions")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_decision_on_nothing_is_not_found() {
        for (String id : List.of("0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071", "no-such")) {
            new Reviewing("-", id).decide("publisher", "PUBLISH", 1).statusCode(404);
        }
    }

    @Test
    void decisions_are_shown_with_who_made_them_to_insiders_alone() {
        Reviewing reviewing = Reviewing.submitted(2);
        reviewing.decide("verifier", "VERIFY", 1).statusCode(200);
        reviewing.decide("publisher", "PUBLISH", 1).statusCode(200);
        reviewing
                .vintages(Reviewing.person("auditor"))
                .body("items[0].decisions.decision", contains("VERIFY", "PUBLISH"))
                .body("items[0].decisions.by", contains("a-verifier", "a-publisher"))
                .body("items[0].decisions.role", contains("verifier", "publisher"))
                .body("items[0].decisions.agency", contains("cnipa", "cnipa"))
                .body("items[0].changedSinceDecision", empty());
        String shown = given().get("/api/v1/observations/" + reviewing.id() + "/vintages")
                .then()
                .body("items[0].decisions.decision", contains("VERIFY", "PUBLISH"))
                .body("items[0].decisions.by", contains(nullValue(), nullValue()))
                .body("items[0].changedSinceDecision", nullValue())
                .extract()
                .asString();
        assertThat(shown).doesNotContain("a-verifier", "because");
    }

    @Test
    void what_changed_since_the_last_decision_is_named() {
        Reviewing reviewing = Reviewing.submitted(1);
        reviewing.decide("publisher", "RETURN", 1).statusCode(200);
        reviewing.submitAgain("{\"period\":\"2024\",\"value\":6,\"releasedAt\":\"2025-01-15\"}");
        reviewing.submitAgain("{\"period\":\"2024\",\"value\":6,\"releasedAt\":\"2025-01-16\"}");
        reviewing
                .vintages(Reviewing.person("publisher"))
                .body("items.changedSinceDecision[1]", contains("value"))
                .body("items.changedSinceDecision[2]", contains("value", "releasedAt"))
                .body("items.changed[2]", contains("releasedAt"));
    }

    @Test
    void a_release_day_left_open_is_no_difference() {
        Reviewing reviewing = Reviewing.in("PUBLISHED", 1);
        reviewing.submitAgain("{\"period\":\"2024\",\"value\":6,\"reason\":\"Census\"}");
        reviewing
                .vintages(Reviewing.person("publisher"))
                .body("items.changed[1]", contains("value"))
                .body("items.changedSinceDecision[1]", contains("value"));
        reviewing.decide("publisher", "PUBLISH", 1).statusCode(412).body("differing", contains("value"));
    }

    @Test
    void drafts_are_seen_by_their_agency_and_those_above_it_in_no_public_read() {
        Reviewing reviewing = Reviewing.in("PUBLISHED", 1);
        reviewing
                .submitAgain("{\"period\":\"2024\",\"value\":7654321,\"reason\":\"Census\"}")
                .statusCode(201);
        for (String role : List.of("submitter", "verifier", "publisher", "office", "auditor", "catalogue-admin")) {
            reviewing.vintages(Reviewing.person(role)).body("items.value", hasItems(5, 7654321));
        }
        for (RequestSpecification stranger : List.of(given(), as("stranger", "mofcom", "publisher"))) {
            reviewing.vintages(stranger).statusCode(200).body("items.vintage", contains(1));
            for (String path : List.of(
                    "/api/v1/observations/" + reviewing.id(),
                    "/api/v1/indicators/" + reviewing.indicator() + "/observations",
                    "/api/v1/indicators/" + reviewing.indicator() + "/observations?includeHistory=true")) {
                given().spec(stranger).get(path).then().statusCode(200).body(not(containsString("7654321")));
            }
        }
        given().spec(Reviewing.person("submitter"))
                .get("/api/v1/observations/" + reviewing.id())
                .then()
                .body("vintage", equalTo(1));
    }

    private static Response publishUnder(Reviewing draft, String key) {
        return given().spec(Reviewing.person("publisher"))
                .header("Idempotency-Key", key + draft.id())
                .body("{\"decision\":\"PUBLISH\",\"vintage\":1}")
                .post("/api/v1/observations/" + draft.id() + "/decisions");
    }
}
