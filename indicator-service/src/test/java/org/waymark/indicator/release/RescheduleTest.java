package org.waymark.indicator.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.review.Reviewing;
import org.waymark.indicator.review.SentEvents;

/** Embargoes that are moved, and what becomes of those that end otherwise. */
@QuarkusTest
class RescheduleTest {
    @Inject
    PassingDays passingDays;

    @Inject
    Today today;

    @AfterEach
    void theClockIsRightAgain() {
        passingDays.takeBack();
    }

    @Test
    void an_embargo_is_not_moved_before_a_withdrawal_behind_which_it_would_count_for_nothing() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Reviewing reviewing = Reviewing.submitted(0);
        reviewing
                .submitAgain("{\"period\":\"2024\",\"value\":6,\"reason\":\"Census\",\"releasedAt\":\"%s\"}"
                        .formatted(today.plusDays(30)))
                .statusCode(201);
        reviewing.decide("publisher", "WITHDRAW", 1).statusCode(200);
        for (LocalDate day : List.of(today, today.minusDays(1))) {
            reviewing
                    .reschedule("publisher", 2, day)
                    .statusCode(422)
                    .body("errors.rule", contains("before-withdrawal"))
                    .body("errors[0].pointer", equalTo("/releasedAt"))
                    .body("errors[0].message", containsString(today.toString()));
        }
        reviewing.reschedule("publisher", 2, today.plusDays(1)).statusCode(200);
    }

    @Test
    void an_embargo_is_moved_back_and_forth_and_its_end_is_announced_once() throws Exception {
        Reviewing value = embargoed(0, 2);
        value.reschedule("publisher", 1, today.date().plusDays(5))
                .statusCode(200)
                .body("releasedAt", equalTo(today.date().plusDays(5).toString()))
                .body("reviewState", equalTo("PUBLISHED"));
        passingDays.pass(3);
        passingDays.release();
        value.counts().statusCode(404);

        value.reschedule("catalogue-admin", 1, today.date().plusDays(1)).statusCode(200);
        passingDays.pass(1);
        passingDays.release();
        passingDays.release();

        value.counts().statusCode(200).body("value", equalTo(7));
        value.reschedule("publisher", 1, today.date().plusDays(9)).statusCode(422);
        assertThat(SentEvents.of(value, Topic.OBSERVATIONS)).hasSize(1);
        value.vintages(as("reader", "nipso", "auditor"))
                .body("items[0].decisions.decision", contains("RESCHEDULE", "RESCHEDULE"))
                .body(
                        "items[0].decisions[0].previousReleasedAt",
                        equalTo(today.date().minusDays(2).toString()))
                .body("items[0].decisions[1].releasedAt", equalTo(today.date().toString()));
    }

    @Test
    void an_embargo_that_is_moved_to_today_is_over() throws Exception {
        Reviewing value = embargoed(0, 30);
        value.reschedule("publisher", 1, today.date()).statusCode(200);
        value.counts().statusCode(200);
        passingDays.release();
        assertThat(SentEvents.of(value, Topic.OBSERVATIONS)).hasSize(1);
    }

    @Test
    void what_an_earlier_day_makes_public_became_so_by_that_decision() throws Exception {
        Reviewing value = embargoed(0, 30);
        Instant before = Instant.now();
        String decidedAt = value.reschedule("publisher", 1, today.date())
                .statusCode(200)
                .extract()
                .path("publishedAt");
        String list = "/api/v1/indicators/" + value.indicator() + "/observations?";
        given().get(list + "updatedAfter=" + before).then().body("items.value", contains(7));
        given().get(list + "knownAt=" + before).then().body("items", hasSize(0));
        given().get(list + "knownAt=" + decidedAt).then().body("items.value", contains(7));

        List<TopicReader.Sent> sent = SentEvents.of(value, Topic.OBSERVATIONS);
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).envelope().time()).isEqualTo(Instant.parse(decidedAt));
    }

    @Test
    void an_embargo_that_others_broke_is_over_from_the_day_they_did() throws Exception {
        Reviewing value = embargoed(0, 30);
        value.reschedule("publisher", 1, today.date().minusDays(1)).statusCode(200);
        passingDays.release();
        value.counts()
                .statusCode(200)
                .body("releasedAt", equalTo(today.date().minusDays(1).toString()));
        assertThat(SentEvents.of(value, Topic.OBSERVATIONS)).hasSize(1);
    }

    @Test
    void a_day_moved_to_itself_is_pointed_at_and_who_may_not_is_told_so() {
        Reviewing value = embargoed(0, 2);
        value.reschedule("publisher", 1, today.date().plusDays(2))
                .statusCode(422)
                .body("errors.rule", contains("another-day"));
        value.reschedule("submitter", 1, today.date().plusDays(3)).statusCode(403);
        value.reschedule("verifier", 1, today.date().plusDays(3)).statusCode(403);
    }

    @Test
    void a_draft_keeps_its_embargo_until_it_is_published_and_its_day_has_come() throws Exception {
        Reviewing draft = embargoed(1, 2);
        draft.reschedule("publisher", 1, today.date().plusDays(1))
                .statusCode(200)
                .body("reviewState", equalTo("SUBMITTED"));
        draft.decide("publisher", "PUBLISH", 1).statusCode(200);
        passingDays.release();
        draft.counts().statusCode(404);
        passingDays.pass(1);
        passingDays.release();
        draft.counts().statusCode(200);
        assertThat(SentEvents.of(draft, Topic.OBSERVATIONS)).hasSize(1);
    }

    @Test
    void a_draft_whose_day_passes_is_released_when_it_is_published() throws Exception {
        Reviewing draft = embargoed(1, 1);
        passingDays.pass(2);
        passingDays.release();
        draft.counts().statusCode(404);
        draft.decide("publisher", "PUBLISH", 1)
                .statusCode(200)
                .body("releasedAt", equalTo(today.date().minusDays(1).toString()));
        draft.counts().statusCode(200);
        passingDays.release();
        assertThat(SentEvents.of(draft, Topic.OBSERVATIONS)).hasSize(1);
    }

    @Test
    void what_was_returned_or_withdrawn_under_embargo_is_never_released() throws Exception {
        Reviewing returned = embargoed(1, 1);
        returned.decide("publisher", "RETURN", 1).statusCode(200);
        Reviewing withdrawn = embargoed(0, 1);
        withdrawn
                .decide("submitter", "WITHDRAW", 1)
                .statusCode(200)
                .body("vintage", equalTo(1))
                .body("reviewState", equalTo("WITHDRAWN"));
        passingDays.pass(2);
        passingDays.release();
        for (Reviewing value : List.of(returned, withdrawn)) {
            value.counts().statusCode(404);
            given().get("/api/v1/observations/" + value.id() + "/vintages")
                    .then()
                    .statusCode(404);
            given().get("/api/v1/indicators/" + value.indicator() + "/observations?includeHistory=true")
                    .then()
                    .body("items", hasSize(0));
        }
    }

    @Test
    void an_embargoed_slip_that_was_corrected_is_withdrawn_before_its_day_makes_it_public() throws Exception {
        Reviewing value = embargoed(0, 1);
        value.submitAgain("{\"period\":\"2024\",\"value\":5,\"releasedAt\":\"%s\"}"
                        .formatted(today.date().plusDays(3)))
                .statusCode(201);
        value.decide("publisher", "WITHDRAW", 1)
                .statusCode(200)
                .body("vintage", equalTo(1))
                .body("reviewState", equalTo("WITHDRAWN"));
        passingDays.pass(2);
        passingDays.release();
        value.counts().statusCode(404);
        passingDays.pass(1);
        passingDays.release();
        value.counts().body("value", equalTo(5)).body("vintage", equalTo(2));
        assertThat(SentEvents.of(value, Topic.OBSERVATIONS)).hasSize(1);
    }

    @Test
    void a_value_whose_day_has_come_is_announced_before_another_replaces_it() throws Exception {
        Reviewing value = embargoed(0, 1);
        passingDays.pass(1);
        String another = "{\"period\":\"2024\",\"value\":8%s}";
        value.submitAgain(another.formatted("")).statusCode(422).body("errors.rule", contains("reason-required"));
        value.submitAgain(another.formatted(",\"reason\":\"Census\"")).statusCode(201);
        passingDays.release();

        List<TopicReader.Sent> sent = SentEvents.of(value, Topic.OBSERVATIONS);
        assertThat(sent)
                .extracting(event -> event.envelope().type())
                .containsExactly(EventType.OBSERVATION_RECORDED.type(), EventType.OBSERVATION_REVISED.type());
        assertThat(sent.get(1).data().at("/previous/vintage").intValue()).isEqualTo(1);
    }

    @Test
    void a_value_whose_day_has_come_is_announced_before_a_decision_on_another() throws Exception {
        Reviewing value = embargoed(1, 1);
        value.decide("publisher", "PUBLISH", 1).statusCode(200);
        value.submitAgain("{\"period\":\"2024\",\"value\":8,\"reason\":\"Census\"}")
                .statusCode(201);
        passingDays.pass(1);
        value.decide("publisher", "PUBLISH", 2).statusCode(200);
        passingDays.release();

        assertThat(SentEvents.of(value, Topic.OBSERVATIONS))
                .extracting(
                        event -> event.envelope().type(),
                        event -> event.data().get("vintage").intValue())
                .containsExactly(
                        tuple(EventType.OBSERVATION_RECORDED.type(), 1),
                        tuple(EventType.OBSERVATION_REVISED.type(), 2));
    }

    @Test
    void a_value_whose_day_has_come_is_announced_before_it_is_withdrawn() throws Exception {
        Reviewing value = embargoed(0, 1);
        passingDays.pass(1);
        value.counts().statusCode(200);
        value.decide("publisher", "WITHDRAW", 1).statusCode(200).body("vintage", equalTo(2));
        passingDays.release();
        value.counts().body("vintage", equalTo(2)).body("value", nullValue());
        assertThat(SentEvents.of(value, Topic.OBSERVATIONS))
                .extracting(event -> event.data().get("vintage").intValue())
                .containsExactly(1, 2);
    }

    private Reviewing embargoed(int steps, int days) {
        return Reviewing.submitted(
                steps,
                "{\"period\":\"2024\",\"value\":7,\"releasedAt\":\"%s\"}"
                        .formatted(today.date().plusDays(days)));
    }
}
