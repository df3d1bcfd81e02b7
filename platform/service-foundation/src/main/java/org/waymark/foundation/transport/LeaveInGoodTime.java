package org.waymark.foundation.transport;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Once asked to stop, the framework says on the answer to every request that comes from then on that the connection
 * ends. Here the same is said on answers to requests that came before: their client would send its next request just as
 * the process goes. And a connection on which nobody asks would stay until then too, so these are closed before.
 */
@ApplicationScoped
class LeaveInGoodTime {
    /** By now all who ask now and then have been told; what is left of the delay is for requests under way. */
    private static final double AFTER = 0.75;

    private static final int BEFORE_ALL_OTHERS = 1000;

    private final OpenConnections connections;
    private final Duration delay;
    private volatile boolean stopping;

    LeaveInGoodTime(
            OpenConnections connections, @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.connections = connections;
        this.delay = delay.orElse(Duration.ZERO);
    }

    void register(@Observes Filters filters) {
        filters.register(
                exchange -> {
                    exchange.addHeadersEndHandler(nothing -> sayThatItEnds(exchange));
                    exchange.next();
                },
                BEFORE_ALL_OTHERS);
    }

    void end(@Observes ShutdownDelayInitiatedEvent shutdown) {
        stopping = true;
        long wait = (long) (delay.toMillis() * AFTER);
        CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS).execute(connections::closeResting);
    }

    /** HTTP/2 has no such header; there the framework says so to the connection. */
    private void sayThatItEnds(RoutingContext exchange) {
        if (stopping && exchange.request().version() != HttpVersion.HTTP_2) {
            exchange.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }
}
