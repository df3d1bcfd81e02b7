package org.waymark.foundation.projection;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.loop.BackOff;

/**
 * The partitions that the group has given this instance. The channel delivers a partition without gaps from the offset
 * where its assignment began, which is the kept place or an earlier one. So nothing is missed as long as places only go
 * forward, whichever instance moves them. Where a place was set back, a new assignment has to begin; what was polled
 * under an earlier one is dropped.
 */
final class Assignment {
    private static final Logger LOG = Logger.getLogger(Assignment.class);

    private final Work work;
    private final Channel channel;
    private final Places places;
    private volatile Assigned current;
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
        current = null;
        if (!wanted) {
            return;
        }
        Collection<TopicPartition> partitions = consumer.assignment();
        Assigned begun = new Assigned(consumer.groupMetadata().generationId());
        try {
            Map<TopicPartition, Place> kept =
                    Pool.RESERVED.ask(() -> kept(partitions, Channel.everyPartition(consumer)));
            kept.forEach((partition, place) -> consumer.seek(partition, place.nextOffset()));
            begun.readFrom(kept);
        } catch (Exception away) {
            LOG.warnf(
                    "%s reads from the beginning, since its kept places cannot be read: %s",
                    work, BackOff.reasonOf(away));
            consumer.seekToBeginning(partitions);
        }
        begun(begun);
    }

    private synchronized void begun(Assigned begun) {
        current = wanted ? begun : null;
    }

    /** Looks for the places of an assignment that began while the database was away. */
    void learn(Assigned assigned, Set<TopicPartition> partitions) {
        if (!assigned.hasSeen(partitions)) {
            assigned.see(kept(partitions, channel.everyPartition()));
        }
    }

    private Map<TopicPartition, Place> kept(Collection<TopicPartition> of, Set<TopicPartition> everyPartition) {
        everyPartition.addAll(of);
        Map<TopicPartition, Place> kept = places.take(work.place(), everyPartition);
        kept.keySet().retainAll(of);
        return kept;
    }

    /** Notices places that were set back while nothing comes. */
    void lookAtPlaces() {
        current().ifPresent(assigned -> {
            Map<TopicPartition, Place> seen = assigned.seen();
            Set<TopicPartition> setBack = Place.setBack(places.read(work.place()), seen);
            if (!setBack.isEmpty()) {
                readAgain(assigned, setBack);
            }
        });
    }

    /** After the places were set back, as in a restored database. */
    void readAgain(Assigned assigned, Set<TopicPartition> setBack) {
        LOG.errorf("%s reads again, its places were set back: %s", work, setBack);
        beginAnew(assigned);
    }

    /** After topics were made anew. */
    void readFromTheBeginning(Assigned assigned, Set<TopicPartition> madeAnew) {
        LOG.errorf("%s reads again, its places lie beyond the ends of the topics: %s", work, madeAnew);
        places.setBackToBeginning(work.place(), madeAnew);
        beginAnew(assigned);
    }

    private synchronized void beginAnew(Assigned assigned) {
        if (current == assigned) {
            current = null;
            channel.openAgain();
        }
    }

    /** Records are dropped until they are wanted again and a new assignment has begun. */
    synchronized void want(boolean wanted) {
        this.wanted = wanted;
        current = null;
    }

    boolean isWanted() {
        return wanted;
    }

    Optional<Assigned> current() {
        return Optional.ofNullable(current);
    }
}
