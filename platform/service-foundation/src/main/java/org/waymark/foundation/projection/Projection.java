package org.waymark.foundation.projection;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.waymark.foundation.loop.BackOff;

/**
 * One projector and the channel it reads. The place is kept with the rows, so that each event is reflected once: a
 * batch is applied and the place moved in one transaction, and records before the kept place are passed over.
 *
 * <p>The channel gives each partition without gaps from where its assignment began, which is the kept place or
 * before. So nothing is missed while places only go forward, whoever moves them. Where one has gone back, a new
 * assignment begins, and what was read under an earlier one is dropped.
 */
final class Projection {
    private static final Logger LOG = Logger.getLogger(Projection.class);
    private static final int NO_ASSIGNMENT = Integer.MIN_VALUE;
    private static final long GRACE_SECONDS = 2;

    private final Work work;
    private final Channel channel;
    private final Places places;
    private final ApplyBatch applyBatch;
    private final ReadBatch readBatch;
    private final ExecutorService thread;
    /** The kept places, as last known here. */
    private final Map<TopicPartition, Place> reached = new ConcurrentHashMap<>();

    private volatile boolean closed;
    private volatile int assignment = NO_ASSIGNMENT;
    private volatile boolean applying;
    private volatile Throwable failure;

    Projection(
            Work work,
            Channel channel,
            Places places,
            ApplyBatch applyBatch,
            ReadBatch readBatch,
            ExecutorService thread) {
        this.work = work;
        this.channel = channel;
        this.places = places;
        this.applyBatch = applyBatch;
        this.readBatch = readBatch;
        this.thread = thread;
    }

    /** Reads on from the kept places; fails while Kafka's address does not resolve. */
    void open() {
        channel.findKafka();
        closed = false;
        channel.open();
    }

    boolean isOpen() {
        return !closed && channel.isOpen();
    }

    /** What comes later is dropped; true when nothing is under way any more. */
    boolean close() throws InterruptedException {
        closed = true;
        assignment = NO_ASSIGNMENT;
        try {
            thread.submit(() -> {}).get(GRACE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException underWay) {
            return false;
        }
    }

    /** No more batches are taken; one that waits to be tried again is given up. */
    void end() {
        thread.shutdownNow();
    }

    /** On the thread that polls, and that has to go on: where the database is away, reading begins further back. */
    void begin(Consumer<?, ?> consumer) {
        assignment = NO_ASSIGNMENT;
        reached.clear();
        Collection<TopicPartition> partitions = consumer.assignment();
        try {
            Map<TopicPartition, Place> kept = places.take(work.place(), Channel.everyPartition(consumer));
            kept.keySet().retainAll(partitions);
            kept.forEach((partition, place) -> consumer.seek(partition, place.nextOffset()));
            reached.putAll(kept);
        } catch (Exception away) {
            LOG.warnf("%s begins at the beginning: %s", work, BackOff.reasonOf(away));
            consumer.seekToBeginning(partitions);
        }
        assignment = closed ? NO_ASSIGNMENT : consumer.groupMetadata().generationId();
    }

    /** Completes when the batch is applied, however often that has to be tried, or when it is of no use any more. */
    Uni<Void> apply(ConsumerRecords<byte[], byte[]> records, int ofAssignment) {
        return Uni.createFrom()
                .<Void>item(() -> {
                    untilApplied(records, ofAssignment);
                    return null;
                })
                .runSubscriptionOn(thread)
                .onFailure(RejectedExecutionException.class) // the service is stopping
                .recoverWithUni(Uni.createFrom().nothing());
    }

    private void untilApplied(ConsumerRecords<byte[], byte[]> records, int ofAssignment) {
        BackOff backOff = new BackOff(work.toString());
        boolean wanted = true;
        applying = true;
        while (wanted && ofAssignment == assignment) {
            try {
                wanted = !isApplied(records, ofAssignment);
            } catch (InterruptedException stopping) {
                wanted = false;
            } catch (Throwable thrown) {
                failure = thrown;
                wanted = backOff.slept(thrown);
            }
        }
        failure = null;
        applying = false;
    }

    /** False when the places were others than known here. Now they are known, or a new assignment begins. */
    private boolean isApplied(ConsumerRecords<byte[], byte[]> records, int ofAssignment) throws Exception {
        Map<TopicPartition, Place> from = Map.copyOf(reached);
        if (ofAssignment != assignment) {
            return false;
        }
        if (!from.keySet().containsAll(records.partitions())) {
            learnPlaces(records.partitions());
            return false;
        }
        Batch batch = readBatch.of(records, from);
        if (liesBeyondTheEnd(batch)) {
            return false;
        }
        if (!applyBatch.apply(work, batch)) {
            learnPlaces(records.partitions());
            return false;
        }
        reached.putAll(batch.to());
        readBatch.applied(batch);
        return true;
    }

    private void learnPlaces(Collection<TopicPartition> partitions) throws Exception {
        Map<TopicPartition, Place> kept = places.take(work.place(), channel.everyPartition());
        kept.keySet().retainAll(partitions);
        Map<TopicPartition, Place> setBack = new HashMap<>(kept);
        setBack.entrySet().removeIf(place -> !place.getValue().isBefore(reached.get(place.getKey())));
        if (setBack.isEmpty()) {
            reached.putAll(kept);
        } else {
            LOG.errorf("%s reads again, its places were set back: %s", work, setBack.keySet());
            beginAnew();
        }
    }

    /** Then its topic was made anew, and the records before the place are not those that were applied. */
    private boolean liesBeyondTheEnd(Batch batch) throws Exception {
        if (batch.passedOver().isEmpty()) {
            return false;
        }
        Map<TopicPartition, Place> beyond = beyond(channel.ends(batch.passedOver()));
        if (beyond.isEmpty()) {
            return false;
        }
        LOG.errorf("%s reads again, its places lie beyond the ends of the topics: %s", work, beyond.keySet());
        applyBatch.apply(work, Batch.backToBeginning(beyond));
        beginAnew();
        return true;
    }

    private void beginAnew() {
        assignment = NO_ASSIGNMENT;
        channel.openAgain();
    }

    boolean isAssigned() {
        return assignment != NO_ASSIGNMENT;
    }

    /** Why the batch in hand could not be applied yet; null in order. */
    Throwable failure() {
        return failure;
    }

    Channel.Standpoint standpoint() {
        return channel.standpoint();
    }

    Map<TopicPartition, Place> beyond(Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Place> beyond = new HashMap<>(reached);
        beyond.entrySet()
                .removeIf(place -> place.getValue().nextOffset() <= ends.getOrDefault(place.getKey(), Long.MAX_VALUE));
        return beyond;
    }

    RebuildProgress progress() {
        return new RebuildProgress(
                reached.values().stream().mapToLong(Place::nextOffset).sum(), behind(standpoint()));
    }

    /** How many records of its partitions it has still to apply. */
    long behind(Channel.Standpoint now) {
        return now.ends().entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - appliedUpTo(end.getKey(), now)))
                .sum();
    }

    /** With nothing in hand, what the relay's transactions leave at a partition's end is read though never applied. */
    private long appliedUpTo(TopicPartition partition, Channel.Standpoint now) {
        Place place = reached.get(partition);
        return applying && place != null ? place.nextOffset() : now.positions().get(partition);
    }
}
