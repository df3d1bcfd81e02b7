package org.waymark.foundation.projection;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.waymark.foundation.loop.BackOff;
import org.waymark.foundation.trace.BatchSpans;

/**
 * One projector and the channel it reads. A batch is applied and the place moved in one transaction, and records before
 * the kept place are passed over, so each event is reflected once.
 */
final class Projection {
    private static final Duration GRACE = Duration.ofSeconds(2);
    /** A failure that reached the connector would end the channel. */
    private static final Duration AFTER_AN_ERROR = Duration.ofSeconds(1);

    private final Work work;
    private final Channel channel;
    private final Assignment assignment;
    private final ReadBatch readBatch;
    private final ApplyBatch applyBatch;
    private final TracedBatch tracedBatch;
    private final ExecutorService thread;
    private volatile Instant inHandSince;
    private volatile Throwable failure;

    Projection(
            Work work,
            Channel channel,
            Assignment assignment,
            ReadBatch readBatch,
            ApplyBatch applyBatch,
            TracedBatch tracedBatch,
            ExecutorService thread) {
        this.work = work;
        this.channel = channel;
        this.assignment = assignment;
        this.readBatch = readBatch;
        this.applyBatch = applyBatch;
        this.tracedBatch = tracedBatch;
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
        return close(GRACE);
    }

    boolean close(Duration grace) throws InterruptedException {
        assignment.want(false);
        try {
            thread.submit(() -> {}).get(grace.toMillis(), TimeUnit.MILLISECONDS);
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
        BatchSpans spans = tracedBatch.begin(records);
        try {
            Optional<Assigned> to = assigned(generation);
            while (goesOn && to.isPresent()) {
                try {
                    goesOn = !isApplied(records, to.get());
                    if (!goesOn) {
                        spans.end();
                    }
                } catch (InterruptedException ended) {
                    goesOn = false;
                } catch (Throwable thrown) {
                    failure = thrown;
                    goesOn = backOff.slept(thrown);
                }
                to = assigned(generation);
            }
        } finally {
            failure = null;
            inHandSince = null;
            readBatch.end();
            tracedBatch.end();
        }
    }

    private Optional<Assigned> assigned(int generation) {
        return assignment.current().filter(assigned -> assigned.isOf(generation));
    }

    /** False when a new assignment has to begin. */
    private boolean isApplied(ConsumerRecords<byte[], byte[]> records, Assigned assigned) throws Exception {
        Set<TopicPartition> madeAnew = assigned.madeAnew(records);
        if (!madeAnew.isEmpty()) {
            assignment.readFromTheBeginning(assigned, madeAnew);
            return false;
        }
        assignment.learn(assigned, records.partitions());
        Set<TopicPartition> setBack = applyBatch.apply(work, records, readBatch, assigned);
        if (!setBack.isEmpty()) {
            assignment.readAgain(assigned, setBack);
        }
        return setBack.isEmpty();
    }

    boolean hasBegun() {
        return assignment.current().isPresent();
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

    /** The places of its partitions as last seen, which are those of the database or before. */
    Map<TopicPartition, Place> seen() {
        return assignment.current().map(Assigned::seen).orElse(Map.of());
    }

    void lookAtPlaces() {
        assignment.lookAtPlaces();
    }

    void readFromTheBeginning(Set<TopicPartition> madeAnew) {
        assignment.current().ifPresent(assigned -> assignment.readFromTheBeginning(assigned, madeAnew));
    }

    RebuildProgress progress() {
        Map<TopicPartition, Place> seen = seen();
        return new RebuildProgress(
                seen.values().stream().mapToLong(Place::nextOffset).sum(), behind(standpoint(), seen));
    }

    /** How many records of its partitions are not applied yet. */
    long behind(Channel.Standpoint now, Map<TopicPartition, Place> seen) {
        return now.ends().entrySet().stream()
                .mapToLong(end -> {
                    long position = now.positions().get(end.getKey());
                    Place place = seen.getOrDefault(end.getKey(), Place.BEGINNING);
                    // While no batch is being applied, the consumer's position counts: the control records that end the
                    // relay's transactions are read, but never applied.
                    long upTo = inHandSince == null ? Math.max(position, place.nextOffset()) : place.nextOffset();
                    return Math.max(0, end.getValue() - upTo);
                })
                .sum();
    }
}
