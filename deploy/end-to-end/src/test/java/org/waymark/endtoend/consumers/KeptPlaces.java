package org.waymark.endtoend.consumers;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** How far each partition has been applied, as a database keeps it: whoever applies holds the place meanwhile. */
final class KeptPlaces {
    /** Of one partition; guarded by itself. */
    private static final class Place {
        private long next;
        private long movedAt = System.nanoTime();
        private long longestPause;
    }

    private final Place[] places;
    private final long end;
    private final long cost;
    private final AtomicLong outOfOrder = new AtomicLong();
    private final AtomicLong readAgain = new AtomicLong();
    private volatile boolean open;

    /** @param cost of each record */
    KeptPlaces(Backlog backlog, Duration cost) {
        this.places =
                Stream.generate(Place::new).limit(backlog.partitions()).toArray(Place[]::new);
        this.end = backlog.perPartition();
        this.cost = cost.toNanos();
    }

    /** Before that members only join. */
    void open() {
        open = true;
    }

    boolean isOpen() {
        return open;
    }

    long next(int partition) {
        synchronized (places[partition]) {
            return places[partition].next;
        }
    }

    /** Passes over what was applied before. */
    void apply(int partition, List<ConsumerRecord<String, String>> records) throws InterruptedException {
        Place place = places[partition];
        synchronized (place) {
            List<ConsumerRecord<String, String>> fresh = records.stream()
                    .filter(record -> record.offset() >= place.next)
                    .toList();
            readAgain.addAndGet(records.size() - fresh.size());
            TimeUnit.NANOSECONDS.sleep(cost * fresh.size());
            for (ConsumerRecord<String, String> record : fresh) {
                if (record.offset() != place.next || Backlog.numberOf(record.value()) != place.next) {
                    outOfOrder.incrementAndGet();
                }
                place.next = record.offset() + 1;
            }
            long now = System.nanoTime();
            place.longestPause = Math.max(place.longestPause, now - place.movedAt);
            place.movedAt = now;
        }
    }

    long applied() {
        return LongStream.range(0, places.length)
                .map(partition -> next((int) partition))
                .sum();
    }

    boolean isDone() {
        return applied() == end * places.length;
    }

    long outOfOrder() {
        return outOfOrder.get();
    }

    long readAgain() {
        return readAgain.get();
    }

    void forgetPauses() {
        for (Place place : places) {
            synchronized (place) {
                place.longestPause = 0;
            }
        }
    }

    /** The longest time in which a partition stood still, one that stands still now included. */
    Duration longestPause() {
        long longest = 0;
        for (Place place : places) {
            synchronized (place) {
                longest = Math.max(longest, Math.max(place.longestPause, System.nanoTime() - place.movedAt));
            }
        }
        return Duration.ofNanos(longest);
    }
}
