package org.waymark.foundation.transport;

import io.quarkus.arc.Arc;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.spi.VertxServiceProvider;

/** Found by Vert.x when it starts: makes its HTTP servers guarded ones. */
public class GuardTransport implements VertxServiceProvider {
    @Override
    public void init(VertxBuilder vertx) {
        if (!(vertx.findTransport() instanceof JDKTransport)) {
            throw new IllegalStateException("quarkus.vertx.prefer-native-transport must be false:"
                    + " connections would be without the limits that guard them");
        }
        vertx.findTransport(new GuardedTransport(
                Limits::configured,
                () -> Arc.container().select(OpenConnections.class).get()));
    }
}
