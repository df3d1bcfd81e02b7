package org.waymark.foundation.projection;

import java.sql.SQLException;
import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** How a projection stands, looked up on its own thread now and then, so that a scrape asks neither Kafka nor the database. */
final class Standing {
    private static final Logger LOG = Logger.getLogger(Standing.class);

    private final String projection;
    private final DeadLetters deadLetters;
    private final Duration every;
    private volatile double lag = Double.NaN;
    private volatile double waiting = Double.NaN;
    private long lookedAt;

    Standing(String projection, DeadLetters deadLetters, Duration every) {
        this.projection = projection;
        this.deadLetters = deadLetters;
        this.every = every;
        this.lookedAt = System.nanoTime() - every.toNanos();
    }

    void look(Projection running) {
        if (System.nanoTime() - lookedAt < every.toNanos()) {
            return;
        }
        lookedAt = System.nanoTime();
        try {
            lag = running.behind();
            waiting = deadLetters.countWaiting(projection);
        } catch (KafkaException | SQLException away) {
            LOG.debugf("%s keeps what was last known: %s", projection, away);
        }
    }

    double lag() {
        return lag;
    }

    double waiting() {
        return waiting;
    }
}
