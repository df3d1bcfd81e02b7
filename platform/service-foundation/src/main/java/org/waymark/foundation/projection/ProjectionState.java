package org.waymark.foundation.projection;

import io.smallrye.mutiny.TimeoutException;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.loop.BackOff;

/**
 * The state of a projection, looked up now and then, so that neither a scrape nor a probe asks Kafka or the database.
 */
final class ProjectionState {
    private static final Logger LOG = Logger.getLogger(ProjectionState.class);

    private final Projection projection;
    private final String name;
    private final DeadLetters deadLetters;
    private volatile double lag = Double.NaN;
    private volatile double waiting = Double.NaN;
    private volatile Map<TopicPartition, Place> beyond = Map.of();

    ProjectionState(Projection projection, String name, DeadLetters deadLetters) {
        this.projection = projection;
        this.name = name;
        this.deadLetters = deadLetters;
    }

    void look() {
        boolean wasBeyond = !beyond.isEmpty();
        try {
            Channel.Standpoint now = projection.standpoint();
            lag = projection.behind(now);
            beyond = projection.beyond(now.ends());
            waiting = deadLetters.countWaiting(name);
        } catch (KafkaException | TimeoutException | DatabaseFailure away) {
            LOG.debugf("The state of %s could not be looked up, the last one stays: %s", name, away);
        }
        if (!wasBeyond && !beyond.isEmpty()) {
            LOG.errorf("%s has places beyond the ends of the topics: %s", name, beyond.keySet());
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
        if (!projection.isOpen()) {
            return Optional.of("not begun: Kafka's address does not resolve");
        }
        if (!projection.hasBegun()) {
            return Optional.of("Kafka has not given it its partitions yet");
        }
        if (projection.failure() != null) {
            return Optional.of(BackOff.reasonOf(projection.failure()));
        }
        return beyond.isEmpty()
                ? Optional.empty()
                : Optional.of("places beyond the ends of the topics: " + beyond.keySet());
    }
}
