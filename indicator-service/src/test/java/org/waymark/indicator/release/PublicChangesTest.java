package org.waymark.indicator.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.waymark.indicator.Client.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.Topic;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.review.Reviewing;
import org.waymark.indicator.review.SentEvents;

/** What a public vintage changes is measured by the public one before it: what is hidden is told by nothing. */
@QuarkusTest
class PublicChangesTest {
    private static final String SEVEN = "{\"period\":\"2024\",\"value\":7,\"status\":\"%s\"%s}";

    @Inject
    PassingDays passingDays;

    @Inject
    Today today;

    @AfterEach
    void theClockIsRightAgain() {
        passingDays.takeBack();
    }

    @Test
    void the_first_public_vintage_changes_nothing_though_an_embargoed_one_came_before() {
        Reviewing value = Reviewing.submitted(0, SEVEN.formatted("A", releasedIn(5)));
        value.submitAgain(SEVEN.formatted("P", "")).statusCode(201).body("changed", empty());
        assertShown(value, List.of());
    }

    @Test
    void nor_though_a_draft_came_before() {
        Reviewing value = Reviewing.submitted(1, SEVEN.formatted("A", ""));
        value.submitAgain(SEVEN.formatted("P", "")).statusCode(201).body("changed", contains("status"));
        value.vintages(as("a-publisher", "cnipa", "publisher"))
                .body("items.changed", contains(List.of(), List.of("status")));
        value.decide("publisher", "PUBLISH", 2).statusCode(200).body("changed", empty());
        assertShown(value, List.of());
    }

    @Test
    void a_reviewed_vintage_changes_what_its_event_says() throws Exception {
        Reviewing value = Reviewing.submitted(1);
        value.decide("publisher", "PUBLISH", 1).statusCode(200);
        value.submitAgain("{\"period\":\"2024\",\"value\":6,\"reason\":\"Census\"}")
                .statusCode(201)
                .body("changed", contains("value"));
        value.decide("publisher", "PUBLISH", 2).statusCode(200).body("changed", contains("value", "releasedAt"));

        assertShown(value, List.of(), List.of("value", "releasedAt"));
        TopicReader.Sent revised = SentEvents.of(value, Topic.OBSERVATIONS).get(1);
        assertThat(revised.data().get("changed").toString()).isEqualTo("[\"value\",\"releasedAt\"]");
    }

    @Test
    void a_withdrawal_is_not_compared_with_an_embargoed_revision() {
        Reviewing value = Reviewing.submitted(0);
        value.submitAgain("{\"period\":\"2024\",\"missingReason\":\"LOST\",\"reason\":\"Census\"%s}"
                        .formatted(releasedIn(5)))
                .statusCode(201);
        value.decide("publisher", "WITHDRAW", 1).statusCode(200);
        assertShown(value, List.of(), List.of("value", "missingReason", "status", "releasedAt"));
    }

    @Test
    void an_embargo_ends_without_telling_of_a_longer_one() {
        Reviewing value = Reviewing.submitted(0, SEVEN.formatted("A", releasedIn(5)));
        value.submitAgain(SEVEN.formatted("P", releasedIn(2)))
                .statusCode(201)
                .body("changed", contains("status", "releasedAt"));
        passingDays.pass(2);
        assertShown(value, List.of());
        passingDays.release();
        assertShown(value, List.of());
        passingDays.pass(3);
        passingDays.release();
        assertShown(value, List.of("status", "releasedAt"), List.of());
    }

    private static void assertShown(Reviewing value, List<?>... changed) {
        value.vintages(given()).body("items.changed", contains(changed));
        given().get("/api/v1/indicators/" + value.indicator() + "/observations?includeHistory=true")
                .then()
                .body("items.changed", contains(changed));
    }

    private String releasedIn(int days) {
        return ",\"releasedAt\":\"%s\"".formatted(today.date().plusDays(days));
    }
}
