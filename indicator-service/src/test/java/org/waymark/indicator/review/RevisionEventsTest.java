package org.waymark.indicator.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.waymark.indicator.review.Reviewing.VALUE;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.EventSchemas;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;
import org.waymark.indicator.Client;

/** What is told of a revision is measured by the public vintage it replaces, whatever drafts lay between. */
@QuarkusTest
class RevisionEventsTest {
    private static final String SIX =
            "{\"period\":\"2024\",\"value\":6,\"releasedAt\":\"2025-01-15\",\"reason\":\"Census\"}";

    @Test
    void a_revision_that_was_returned_and_sent_again_tells_what_it_changes() throws Exception {
        Reviewing reviewing = Reviewing.in("PUBLISHED", 1);
        reviewing.submitAgain(SIX).statusCode(201);
        reviewing.decide("publisher", "RETURN", 2).statusCode(200);
        reviewing
                .submitAgain(SIX.replace("}", ",\"note\":\"See page 3\"}"))
                .statusCode(201)
                .body("changed", contains("value"));
        reviewing.decide("publisher", "PUBLISH", 3).statusCode(200);

        assertThat(changedBy(revised(reviewing))).containsExactly("value");
    }

    @Test
    void a_revision_published_at_once_after_a_draft_was_returned_tells_it_too() throws Exception {
        Reviewing reviewing = Reviewing.in("PUBLISHED", 1);
        reviewing.submitAgain(SIX).statusCode(201);
        reviewing.decide("publisher", "RETURN", 2).statusCode(200);
        Client.review(reviewing.indicator(), 2, 0);
        reviewing.submitAgain(SIX).statusCode(201).body("changed", contains("value"));

        assertThat(changedBy(revised(reviewing))).containsExactly("value");
    }

    @Test
    void a_revision_that_says_again_what_is_public_was_at_least_recorded_later() throws Exception {
        Reviewing reviewing = Reviewing.in("PUBLISHED", 1);
        reviewing.submitAgain(SIX).statusCode(201);
        reviewing
                .submitAgain(VALUE.replace("}", ",\"expectedVintage\":2}"))
                .statusCode(201)
                .body("vintage", equalTo(3));
        reviewing.decide("publisher", "PUBLISH", 3).statusCode(200);

        assertThat(changedBy(revised(reviewing))).containsExactly("recordedAt");
    }

    private static List<String> changedBy(TopicReader.Sent revised) {
        assertThat(revised.data().at("/previous/vintage").intValue()).isEqualTo(1);
        List<String> changed = new ArrayList<>();
        revised.data().get("changed").forEach(field -> changed.add(field.textValue()));
        return changed;
    }

    private static TopicReader.Sent revised(Reviewing reviewing) throws Exception {
        List<TopicReader.Sent> sent = new ArrayList<>(SentEvents.of(reviewing, Topic.OBSERVATIONS));
        TopicReader.Sent last = sent.get(sent.size() - 1);
        sent.addAll(SentEvents.of(reviewing, Topic.SUBMISSIONS));
        assertThat(sent).allSatisfy(event -> assertThat(EventSchemas.load()
                        .violations(EventType.of(event.envelope().type()).orElseThrow(), event.data()))
                .isEmpty());
        assertThat(last.envelope().type()).isEqualTo(EventType.OBSERVATION_REVISED.type());
        return last;
    }
}
