package org.waymark.endtoend.faults;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.contracts.Topic;
import org.waymark.endtoend.PublishedEvent;
import org.waymark.endtoend.PublishedTopics;

/** The journal of a service as its topics tell it. */
public final class PublishedJournal implements Consumer<PublishedEvent> {
    private final BitSet positions = new BitSet();
    private final Map<String, Long> lastOfKey = new HashMap<>();
    private final Map<String, Long> lastEpoch = new HashMap<>();
    private final Map<Long, PublishedEvent> firstOfEpoch = new HashMap<>();
    private final List<String> repeated = new ArrayList<>();
    private final List<String> backwards = new ArrayList<>();
    private final List<PublishedEvent> ofAnEarlierEpoch = new ArrayList<>();

    private PublishedJournal() {}

    /** @param also sees every event but the markers */
    static PublishedJournal read(PublishedTopics topics, String source, Consumer<PublishedEvent> also) {
        PublishedJournal journal = new PublishedJournal();
        Collection<String> names =
                Topic.of(source).stream().map(Topic::topicName).toList();
        topics.read(names, event -> {
            journal.accept(event);
            if (!event.isMarker()) {
                also.accept(event);
            }
        });
        return journal;
    }

    @Override
    public void accept(PublishedEvent event) {
        String partition = event.topic() + "-" + event.partition();
        if (event.epoch() < lastEpoch.getOrDefault(partition, 0L)) {
            ofAnEarlierEpoch.add(event);
        }
        lastEpoch.merge(partition, event.epoch(), Math::max);
        firstOfEpoch.merge(event.epoch(), event, (one, other) -> one.sentAt().isAfter(other.sentAt()) ? other : one);
        if (!event.isMarker()) {
            acceptEntry(event);
        }
    }

    private void acceptEntry(PublishedEvent event) {
        int position = Math.toIntExact(event.sequence());
        if (positions.get(position)) {
            repeated.add(shown(event));
            return;
        }
        positions.set(position);
        Long last = lastOfKey.put(event.topic() + " " + event.key(), event.sequence());
        if (last != null && last > event.sequence()) {
            backwards.add(shown(event) + " after " + last);
        }
    }

    public long last() {
        return positions.length() - 1L;
    }

    /** Positions up to the last that stand nowhere. */
    List<Integer> missing() {
        List<Integer> missing = new ArrayList<>();
        for (int position = 1; position < positions.length(); position++) {
            if (!positions.get(position)) {
                missing.add(position);
            }
        }
        return missing;
    }

    List<String> repeated() {
        return repeated;
    }

    /** Behind a later one of the same key. */
    List<String> backwards() {
        return backwards;
    }

    /** Behind one of a later epoch on the same partition, markers included. */
    public List<PublishedEvent> ofAnEarlierEpoch() {
        return ofAnEarlierEpoch;
    }

    /** By the clock of its sender; null where nothing of that epoch was sent. */
    PublishedEvent firstOf(long epoch) {
        return firstOfEpoch.get(epoch);
    }

    private static String shown(PublishedEvent event) {
        return "%s-%d %s %s epoch %d position %d"
                .formatted(
                        event.topic(),
                        event.partition(),
                        event.header("ce_type"),
                        event.key(),
                        event.epoch(),
                        event.sequence());
    }
}
