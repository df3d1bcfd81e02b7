package org.waymark.indicator.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;
import org.waymark.foundation.bulk.BulkRequest.Mode;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.indicator.Client;
import org.waymark.indicator.recording.ForeseenChange;
import org.waymark.indicator.review.Reviewing;
import org.waymark.indicator.review.SentEvents;

/** Rows of a file are decided on like any other submission. */
@QuarkusTest
class ImportUnderReviewTest {
    private static final String FIVE = "\"value\":5,\"releasedAt\":\"2025-01-15\"";
    private static final String SIX = "\"value\":6,\"releasedAt\":\"2025-01-15\",\"reason\":\"Census\"";
    private static final String DELETED = "\"action\":\"DELETE\",\"reason\":\"A slip\"";

    @Inject
    ImportFiles files;

    @Test
    void a_row_is_a_draft_that_is_met_again_until_it_is_returned() {
        Reviewing draft = Reviewing.submitted(1);
        assertThat(stored(draft, FIVE).unchanged()).isOne();
        draft.decide("publisher", "RETURN", 1).statusCode(200);
        assertThat(stored(draft, FIVE).revised()).isOne();
        draft.counts().statusCode(404);
        draft.decide("publisher", "PUBLISH", 2).statusCode(200);
        draft.counts().body("value", equalTo(5));
    }

    @Test
    void a_row_like_a_draft_that_was_overtaken_is_recorded_again() {
        Reviewing draft = Reviewing.submitted(1);
        assertThat(stored(draft, SIX).revised()).isOne();
        assertThat(stored(draft, FIVE).revised()).isOne();
        draft.decide("publisher", "PUBLISH", 3).statusCode(200).body("value", equalTo(5));
    }

    @Test
    void a_row_that_changes_a_published_value_needs_its_reason_also_after_a_return() {
        Reviewing published = Reviewing.submitted(1);
        published.decide("publisher", "PUBLISH", 1).statusCode(200);
        assertThat(stored(published, SIX).revised()).isOne();
        published.decide("publisher", "RETURN", 2).statusCode(200);
        assertThat(refused(published, "\"value\":6,\"releasedAt\":\"2025-01-15\""))
                .isEqualTo("reason-required");
    }

    @Test
    void a_row_like_a_draft_that_was_returned_tells_what_it_changes_of_what_is_public() throws Exception {
        Reviewing published = Reviewing.submitted(1);
        published.decide("publisher", "PUBLISH", 1).statusCode(200);
        assertThat(stored(published, SIX).revised()).isOne();
        published.decide("publisher", "RETURN", 2).statusCode(200);
        assertThat(stored(published, SIX).revised()).isOne();
        published.decide("publisher", "RETURN", 3).statusCode(200);
        Client.review(published.indicator(), 1, 0);
        assertThat(stored(published, SIX).revised()).isOne();

        published
                .vintages(as("reader", "cnipa", "submitter"))
                .body("items.changed", contains(List.of(), List.of("value"), List.of("value"), List.of("value")));
        List<TopicReader.Sent> sent = SentEvents.of(published, Topic.OBSERVATIONS);
        assertThat(sent.get(1).data().get("changed").toString()).isEqualTo("[\"value\"]");
    }

    @Test
    void a_row_that_is_public_at_once_tells_nothing_of_what_is_hidden() {
        Reviewing draft = Reviewing.submitted(1);
        Client.review(draft.indicator(), 1, 0);
        Reviewing embargoed = Reviewing.submitted(
                0,
                "{\"period\":\"2024\",\"value\":5,\"releasedAt\":\"%s\"}"
                        .formatted(LocalDate.now().plusDays(9)));
        for (Reviewing hidden : List.of(draft, embargoed)) {
            assertThat(changeOf(hidden, SIX).changed()).isEmpty();
            assertThat(stored(hidden, SIX).revised()).isOne();
            hidden.vintages(given()).body("items.changed", contains(empty()));
        }
    }

    @Test
    void a_withdrawal_in_a_file_waits_for_its_decision() throws Exception {
        Reviewing published = Reviewing.submitted(1);
        published.decide("publisher", "PUBLISH", 1).statusCode(200);
        assertThat(stored(published, DELETED).withdrawn()).isOne();
        published.counts().body("value", equalTo(5));
        published
                .decide(as("cnipa-system", "cnipa", "publisher"), "PUBLISH", 2, "")
                .statusCode(403);
        published
                .decide("publisher", "PUBLISH", 2)
                .statusCode(200)
                .body("withdraws", equalTo(1))
                .body("reviewState", equalTo("WITHDRAWN"));
        published.counts().body("vintage", equalTo(2)).body("value", nullValue());
        assertThat(SentEvents.of(published, Topic.OBSERVATIONS))
                .extracting(event -> event.envelope().type())
                .containsExactly(EventType.OBSERVATION_RECORDED.type(), EventType.OBSERVATION_WITHDRAWN.type());
    }

    @Test
    void a_file_withdraws_only_what_the_public_has() {
        Reviewing embargoed = Reviewing.submitted(
                0,
                "{\"period\":\"2024\",\"value\":5,\"releasedAt\":\"%s\"}"
                        .formatted(LocalDate.now().plusDays(9)));
        assertThat(refused(embargoed, DELETED)).isEqualTo("nothing-to-withdraw");
    }

    @Test
    void a_dry_run_tells_from_which_draft_or_embargoed_value() {
        Reviewing draft = Reviewing.submitted(1);
        assertThat(changeOf(draft, SIX).from()).isEqualByComparingTo("5");
        draft.decide("publisher", "PUBLISH", 1).statusCode(200);
        assertThat(stored(draft, SIX).revised()).isOne();
        assertThat(changeOf(draft, SIX.replace("6", "7")).from()).isEqualByComparingTo("6");

        Reviewing embargoed = Reviewing.submitted(
                0,
                "{\"period\":\"2024\",\"value\":5,\"releasedAt\":\"%s\"}"
                        .formatted(LocalDate.now().plusDays(9)));
        assertThat(changeOf(embargoed, SIX).from()).isEqualByComparingTo("5");
    }

    private ForeseenChange changeOf(Reviewing reviewing, String members) {
        return files.dry(file(reviewing, members)).changes().get(0);
    }

    private String refused(Reviewing reviewing, String members) {
        Refusal refusal = files.refused(file(reviewing, members), Mode.ATOMIC);
        return refusal.violations().stream().map(Violation::rule).findFirst().orElseThrow();
    }

    private ImportReport stored(Reviewing reviewing, String members) {
        return files.stored(file(reviewing, members));
    }

    private static String file(Reviewing reviewing, String members) {
        return "[{\"indicator\":\"%s\",\"period\":\"2024\",%s}]".formatted(reviewing.indicator(), members);
    }
}
