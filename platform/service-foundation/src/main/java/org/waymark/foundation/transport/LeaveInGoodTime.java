package org.waymark.foundation.transport;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Once asked to stop, the framework says on every answer that the connection ends. A connection on which nobody asks
 * would stay until the process goes, and a request that crosses its going is lost. So these are closed before.
 */
@ApplicationScoped
class LeaveInGoodTime {
    /** By now all who ask now and then have been told; what is left of the delay is for requests under way. */
    private static final double AFTER = 0.75;

    private final OpenConnections connections;
    private final Duration delay;

    LeaveInGoodTime(
            OpenConnections connections, @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.connections = connections;
        this.delay = delay.orElse(Duration.ZERO);
    }

    void end(@Observes ShutdownDelayInitiatedEvent stopping) {
        long wait = (long) (delay.toMillis() * AFTER);
        CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS).execute(connections::closeResting);
    }
}
