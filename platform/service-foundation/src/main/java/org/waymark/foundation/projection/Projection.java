package org.waymark.foundation.projection;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
 * One projector and the channel it reads. A batch is applied and the place moved in one transaction, and records before
 * the kept place are passed over, so each event is reflected once.
 */
final class Projection {
    private static final Logger LOG = Logger.getLogger(Projection.class);
    private static final long GRACE_SECONDS = 2;
    /** A failure that reached the connector would end the channel. */
    private static final Duration AFTER_AN_ERROR = Duration.ofSeconds(1);

    private final Work work;
    private final Channel channel;
    private final Assignment assignment;
    private final ReadBatch readBatch;
    private final ApplyBatch applyBatch;
    private final ExecutorService thread;
    private volatile Instant inHandSince;
    private volatile Throwable failure;

    Projection(
            Work work,
            Channel channel,
            Assignment assignment,
            ReadBatch readBatch,
            ApplyBatch applyBatch,
            ExecutorService thread) {
        this.work = work;
        this.channel = channel;
        this.assignment = assignment;
        this.readBatch = readBatch;
        this.applyBatch = applyBatch;
        this.thread = thread;
    }

    /** Reads on from the kept places; fails while Kafka's address does not resolve. */
    void open() {
        channel.findKafka();
        assignment.want(true);
        channel.open();
    }

    boolean isOpen() {
        return assignment.isWanted() && channel.isOpen();
    }

    /** Drops whatever is read from now on; true when no batch is being applied any more. */
    boolean close() throws InterruptedException {
        assignment.want(false);
        try {
            thread.submit(() -> {}).get(GRACE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException underWay) {
            return false;
        }
    }

    /** Takes no more batches, and gives up one that waits for its next try. */
    void end() {
        thread.shutdownNow();
    }

    void begin(Consumer<?, ?> consumer) {
        assignment.begin(consumer);
    }

    /** Completes when the batch is applied, however many tries that takes, or is no longer needed. */
    Uni<Void> apply(ConsumerRecords<byte[], byte[]> records, int generation) {
        return Uni.createFrom()
                .<Void>item(() -> {
                    untilApplied(records, generation);
                    return null;
                })
                .runSubscriptionOn(thread)
                .onFailure(RejectedExecutionException.class) // the service is stopping
                .recoverWithUni(Uni.createFrom().nothing())
                .onFailure()
                .retry()
                .withBackOff(AFTER_AN_ERROR)
                .indefinitely();
    }

    private void untilApplied(ConsumerRecords<byte[], byte[]> records, int generation) {
        BackOff backOff = new BackOff(work.toString());
        boolean goesOn = true;
        inHandSince = Instant.now();
        try {
            while (goesOn && assignment.isOf(generation)) {
                try {
                    goesOn = !isApplied(records, generation);
                } catch (InterruptedException ended) {
                    goesOn = false;
                } catch (Throwable thrown) {
                    failure = thrown;
                    goesOn = backOff.slept(thrown);
                }
            }
        } finally {
            failure = null;
            inHandSince = null;
        }
    }

    /** False when the places were not those known here. They are looked up again, or a new assignment begins. */
    private boolean isApplied(ConsumerRecords<byte[], byte[]> records, int generation) throws Exception {
        Map<TopicPartition, Place> from = assignment.known();
        if (!assignment.isOf(generation)) {
            return false;
        }
        if (from.keySet().containsAll(records.partitions())) {
            Batch batch = readBatch.of(records, from);
            if (liesBeyondTheEnd(batch)) {
                return false;
            }
            if (applyBatch.apply(work, batch)) {
                assignment.reached(batch.to());
                readBatch.applied(batch);
                return true;
            }
        }
        assignment.learn(records.partitions(), from);
        return false;
    }

    /** Whether a topic was made anew, so that the records before the place are not those that were applied. */
    private boolean liesBeyondTheEnd(Batch batch) {
        if (batch.passedOver().isEmpty()) {
            return false;
        }
        Map<TopicPartition, Place> beyond = assignment.beyond(channel.ends(batch.passedOver()));
        if (beyond.isEmpty()) {
            return false;
        }
        LOG.errorf("%s reads again, its places lie beyond the ends of the topics: %s", work, beyond.keySet());
        applyBatch.apply(work, Batch.backToBeginning(beyond));
        assignment.beginAnew();
        return true;
    }

    boolean hasBegun() {
        return assignment.hasBegun();
    }

    /** Why the current batch could not be applied yet; null when nothing is wrong. */
    Throwable failure() {
        return failure;
    }

    Optional<Instant> inHandSince() {
        return Optional.ofNullable(inHandSince);
    }

    Channel.Standpoint standpoint() {
        return channel.standpoint();
    }

    Map<TopicPartition, Place> beyond(Map<TopicPartition, Long> ends) {
        return assignment.beyond(ends);
    }

    RebuildProgress progress() {
        return new RebuildProgress(
                assignment.known().values().stream()
                        .mapToLong(Place::nextOffset)
                        .sum(),
                behind(standpoint()));
    }

    /** How many records of its partitions are not applied yet. */
    long behind(Channel.Standpoint now) {
        Map<TopicPartition, Place> known = assignment.known();
        return now.ends().entrySet().stream()
                .mapToLong(end -> {
                    TopicPartition partition = end.getKey();
                    long position = now.positions().get(partition);
                    // While no batch is being applied, the consumer's position counts: the control records that end the
                    // relay's transactions are read, but never applied.
                    long upTo = inHandSince != null && known.containsKey(partition)
                            ? known.get(partition).nextOffset()
                            : position;
                    return Math.max(0, end.getValue() - upTo);
                })
                .sum();
    }
}
