package org.waymark.indicator.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.waymark.indicator.Client.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

@QuarkusTest
class DecisionEventsTest {
    private static final String RECORDED = EventType.OBSERVATION_RECORDED.type();
    private static final String REVISED = EventType.OBSERVATION_REVISED.type();
    private static final String WITHDRAWN = EventType.OBSERVATION_WITHDRAWN.type();
    private static final String SUBMITTED = EventType.OBSERVATION_SUBMITTED.type();
    private static final String DECIDED = EventType.OBSERVATION_DECIDED.type();

    @Test
    void a_vintage_is_public_from_its_publication_on_and_the_decision_is_told_first() throws Exception {
        Reviewing reviewing = Reviewing.submitted(2);
        reviewing.decide("verifier", "VERIFY", 1).statusCode(200);
        reviewing.decide("publisher", "PUBLISH", 1).statusCode(200);

        TopicReader.Sent recorded = SentEvents.of(reviewing, Topic.OBSERVATIONS).get(0);
        List<TopicReader.Sent> internal = SentEvents.of(reviewing, Topic.SUBMISSIONS);

        assertThat(types(internal)).containsExactly(SUBMITTED, DECIDED, DECIDED);
        TopicReader.Sent published = internal.get(2);
        assertThat(published.envelope().sequence())
                .isEqualTo(recorded.envelope().sequence() - 1);
        assertThat(recorded.envelope().type()).isEqualTo(RECORDED);
        assertThat(recorded.envelope().time())
                .isEqualTo(Instant.parse(published.data().get("decidedAt").textValue()))
                .isAfter(Instant.parse(recorded.data().get("recordedAt").textValue()));
        assertThat(published.data().get("decision").textValue()).isEqualTo("PUBLISH");
        assertThat(published.data().get("previousReviewState").textValue()).isEqualTo("VERIFIED");
        assertThat(published.data().get("reviewState").textValue()).isEqualTo("PUBLISHED");
        assertThat(published.data().get("decidedBy").textValue()).isEqualTo("cnipa");
        assertThat(published.data().toString()).doesNotContain("a-publisher");
    }

    @Test
    void the_public_topic_never_has_a_draft() throws Exception {
        Reviewing reviewing = Reviewing.in("PUBLISHED", 1);
        reviewing.submitAgain("{\"period\":\"2024\",\"value\":77,\"reason\":\"A slip\"}");
        reviewing.decide("verifier", "RETURN", 2).statusCode(200);
        reviewing.submitAgain("{\"period\":\"2024\",\"value\":78,\"reason\":\"A slip\"}");
        reviewing.decide("submitter", "WITHDRAW", 3).statusCode(200);
        reviewing.submitAgain("{\"period\":\"2024\",\"value\":6,\"reason\":\"Census\"}");
        reviewing.decide("publisher", "PUBLISH", 4).statusCode(200);
        reviewing.decide("publisher", "WITHDRAW", 4).statusCode(200);

        List<TopicReader.Sent> sent = SentEvents.of(reviewing, Topic.OBSERVATIONS);

        assertThat(types(sent)).containsExactly(RECORDED, REVISED, WITHDRAWN);
        assertThat(sent)
                .extracting(event -> event.data().get("vintage").intValue())
                .containsExactly(1, 4, 5);
        assertThat(sent.get(1).data().at("/previous/vintage").intValue()).isEqualTo(1);
        assertThat(sent.get(2).data().get("withdrawnVintage").intValue()).isEqualTo(4);
        assertThat(sent.get(2).data().get("reason").textValue()).isEqualTo("because");
    }

    @Test
    void changes_show_drafts_and_decisions_to_their_agency_alone() throws Exception {
        Reviewing reviewing = Reviewing.submitted(1, "{\"period\":\"2024\",\"value\":8765432}");
        reviewing.decide("verifier", "RETURN", 1).statusCode(200);
        TopicReader.Sent first = SentEvents.of(reviewing, Topic.SUBMISSIONS).get(0);
        String changes = "/api/v1/changes?limit=1000&after=" + (first.envelope().sequence() - 1);

        given().spec(as("reader", "cnipa", "submitter"))
                .get(changes)
                .then()
                .body(containsString("8765432"))
                .body(containsString(DECIDED));
        given().spec(Reviewing.person("catalogue-admin")).get(changes).then().body(containsString(DECIDED));
        for (var stranger : List.of(given(), as("reader", "mofcom", "publisher"))) {
            given().spec(stranger).get(changes).then().statusCode(200).body(not(containsString(reviewing.id())));
        }
    }

    private static List<String> types(List<TopicReader.Sent> events) {
        return events.stream().map(event -> event.envelope().type()).toList();
    }
}
