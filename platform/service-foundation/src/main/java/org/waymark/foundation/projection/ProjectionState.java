package org.waymark.foundation.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.loop.BackOff;

/**
 * The state of a projection, looked up now and then, so that neither a scrape nor a probe asks Kafka or the database.
 */
final class ProjectionState {
    private static final Logger LOG = Logger.getLogger(ProjectionState.class);
    /** A database that hangs gives no failure. */
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Projection projection;
    private final String name;
    private final DeadLetters deadLetters;
    private volatile double lag = Double.NaN;
    private volatile double waiting = Double.NaN;
    private volatile Set<TopicPartition> beyond = Set.of();
    private Set<TopicPartition> madeAnew = Set.of();
    private volatile List<String> missing = List.of();
    private volatile String kafkaAway;

    ProjectionState(Projection projection, String name, DeadLetters deadLetters) {
        this.projection = projection;
        this.name = name;
        this.deadLetters = deadLetters;
    }

    /** Opens the channel as soon as Kafka is found, and looks up how far it is from then on. Never fails. */
    void look() {
        madeAnew = Set.of();
        try {
            if (projection.isOpen()) {
                lookAtTopics();
            } else {
                projection.open();
            }
            kafkaAway = null;
        } catch (RuntimeException failure) {
            lag = Double.NaN;
            if (kafkaAway == null) {
                LOG.warnf("%s cannot ask Kafka: %s", name, BackOff.reasonOf(failure));
            }
            kafkaAway = BackOff.reasonOf(failure);
        }
        lookAtTables();
    }

    private void lookAtTopics() {
        Map<TopicPartition, Place> seen = projection.seen();
        Channel.Standpoint now = projection.standpoint();
        boolean known =
                projection.hasBegun() && seen.keySet().containsAll(now.ends().keySet());
        lag = known ? projection.behind(now, seen) : Double.NaN;
        missing = now.missing();
        lookForBeyond(seen, now.ends());
    }

    /** At the second sight: a new leader of a partition may not know its end yet. */
    private void lookForBeyond(Map<TopicPartition, Place> seen, Map<TopicPartition, Long> ends) {
        Set<TopicPartition> before = beyond;
        beyond = seen.keySet().stream()
                .filter(partition -> seen.get(partition).nextOffset() > ends.getOrDefault(partition, Long.MAX_VALUE))
                .collect(Collectors.toSet());
        if (before.containsAll(beyond)) {
            madeAnew = beyond;
        } else {
            LOG.errorf("%s has places beyond the ends of the topics: %s", name, beyond);
        }
    }

    private void lookAtTables() {
        try {
            projection.lookAtPlaces();
            if (!madeAnew.isEmpty()) {
                projection.readFromTheBeginning(madeAnew);
            }
            waiting = deadLetters.countWaiting(name);
        } catch (DatabaseFailure away) {
            LOG.debugf("The tables of %s could not be looked up, the last state stays: %s", name, away);
        }
    }

    Projection projection() {
        return projection;
    }

    String name() {
        return name;
    }

    double lag() {
        return lag;
    }

    double waiting() {
        return waiting;
    }

    /** What keeps the projection from going on. */
    Optional<String> trouble() {
        if (kafkaAway != null) {
            return Optional.of("Kafka cannot be asked: " + kafkaAway);
        }
        if (!projection.hasBegun()) {
            return Optional.of("Kafka has not given it its partitions yet");
        }
        if (projection.failure() != null) {
            return Optional.of(BackOff.reasonOf(projection.failure()));
        }
        Optional<Instant> since = projection
                .inHandSince()
                .filter(began -> began.isBefore(Instant.now().minus(LONG)));
        if (since.isPresent()) {
            return since.map(began -> "a batch is in hand since " + began);
        }
        if (!missing.isEmpty()) {
            return Optional.of("topics that do not exist: " + missing);
        }
        return beyond.isEmpty() ? Optional.empty() : Optional.of("places beyond the ends of the topics: " + beyond);
    }
}
