package org.waymark.foundation.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.waymark.foundation.loop.BackOff;

/**
 * The partitions that the group has given this instance, and their places as last known here. The channel delivers a
 * partition without gaps from the offset where its assignment began, which is the kept place or an earlier one. So
 * nothing is missed as long as places only go forward, whichever instance moves them. Where a place was set back, a new
 * assignment has to begin; what was polled under an earlier one is dropped.
 */
final class Assignment {
    private static final Logger LOG = Logger.getLogger(Assignment.class);
    private static final int NONE = Integer.MIN_VALUE;

    private final Work work;
    private final Channel channel;
    private final Places places;
    private final Map<TopicPartition, Place> known = new ConcurrentHashMap<>();
    private volatile int generation = NONE;
    private volatile boolean wanted = true;

    Assignment(Work work, Channel channel, Places places) {
        this.work = work;
        this.channel = channel;
        this.places = places;
    }

    /**
     * Runs on the polling thread, which must not be stopped: while the database is away, reading begins at the
     * beginning.
     */
    void begin(Consumer<?, ?> consumer) {
        generation = NONE;
        known.clear();
        if (!wanted) {
            return;
        }
        Collection<TopicPartition> partitions = consumer.assignment();
        try {
            Map<TopicPartition, Place> kept = kept(partitions, Channel.everyPartition(consumer));
            kept.forEach((partition, place) -> consumer.seek(partition, place.nextOffset()));
            known.putAll(kept);
        } catch (Exception away) {
            LOG.warnf(
                    "%s reads from the beginning, since its kept places cannot be read: %s",
                    work, BackOff.reasonOf(away));
            consumer.seekToBeginning(partitions);
        }
        generation = wanted ? consumer.groupMetadata().generationId() : NONE;
    }

    void beginAnew() {
        generation = NONE;
        channel.openAgain();
    }

    /** Records are dropped until they are wanted again and a new assignment has begun. */
    void want(boolean wanted) {
        this.wanted = wanted;
        generation = NONE;
    }

    boolean isWanted() {
        return wanted;
    }

    boolean hasBegun() {
        return generation != NONE;
    }

    boolean isOf(int generation) {
        return this.generation == generation;
    }

    Map<TopicPartition, Place> known() {
        return Map.copyOf(known);
    }

    void reached(Map<TopicPartition, Place> to) {
        known.putAll(to);
    }

    /** Looks the kept places up again, after a batch that did not begin at them. */
    void learn(Set<TopicPartition> partitions, Map<TopicPartition, Place> from) throws Exception {
        Map<TopicPartition, Place> kept = kept(partitions, channel.everyPartition());
        Map<TopicPartition, Place> setBack = new HashMap<>(kept);
        setBack.entrySet().removeIf(place -> !place.getValue().isBefore(from.get(place.getKey())));
        if (setBack.isEmpty()) {
            known.putAll(kept);
        } else {
            LOG.errorf("%s reads again, its places were set back: %s", work, setBack.keySet());
            beginAnew();
        }
    }

    private Map<TopicPartition, Place> kept(Collection<TopicPartition> of, Set<TopicPartition> everyPartition)
            throws Exception {
        everyPartition.addAll(of);
        Map<TopicPartition, Place> kept = places.take(work.place(), everyPartition);
        kept.keySet().retainAll(of);
        return kept;
    }

    /** The places that lie beyond the end of their partition: the topic was made anew and is shorter. */
    Map<TopicPartition, Place> beyond(Map<TopicPartition, Long> ends) {
        return known.entrySet().stream()
                .filter(place -> place.getValue().nextOffset() > ends.getOrDefault(place.getKey(), Long.MAX_VALUE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
