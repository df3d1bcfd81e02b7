package org.waymark.indicator.review;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.Topic;

/** What the topics know of an observation. */
public final class SentEvents {
    private static final String ANOTHER = "{\"period\":\"%d\",\"value\":1,\"releasedAt\":\"2025-01-15\"}";
    /** Each time another one, since a withdrawn value is not reported again from before its withdrawal. */
    private static final AtomicInteger ANOTHER_YEAR = new AtomicInteger();

    private SentEvents() {}

    /** All of it: what happens last on the same key comes after everything. */
    public static List<TopicReader.Sent> of(Reviewing reviewing, Topic topic) throws Exception {
        Reviewing last = new Reviewing(
                reviewing.indicator(),
                reviewing
                        .submitAgain(ANOTHER.formatted(2020 + ANOTHER_YEAR.getAndIncrement() % 4))
                        .extract()
                        .path("id"));
        // As many of them as its review steps allow.
        last.decide("verifier", "VERIFY", 1);
        last.decide("publisher", "PUBLISH", 1);
        last.decide("publisher", "WITHDRAW", 1);
        return TopicReader.readUntil(topic, event -> isOf(last, event) && isWithdrawal(event)).stream()
                .filter(event -> isOf(reviewing, event))
                .toList();
    }

    /** Of all observations of an indicator, read until that vintage of that period is among them. */
    public static List<TopicReader.Sent> until(String indicator, String period, int vintage) throws Exception {
        return TopicReader.readUntil(
                        Topic.OBSERVATIONS,
                        event -> event.key().startsWith(indicator + "/")
                                && event.data().get("period").textValue().equals(period)
                                && event.data().get("vintage").intValue() == vintage)
                .stream()
                .filter(event -> event.key().startsWith(indicator + "/"))
                .toList();
    }

    private static boolean isWithdrawal(TopicReader.Sent event) {
        return event.data().has("withdrawnVintage")
                || event.data().path("decision").asText().equals("WITHDRAW");
    }

    private static boolean isOf(Reviewing reviewing, TopicReader.Sent event) {
        return event.data().get("observationId").textValue().equals(reviewing.id());
    }
}
