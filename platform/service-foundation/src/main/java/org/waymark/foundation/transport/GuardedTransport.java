package org.waymark.foundation.transport;

import io.netty.bootstrap.ServerBootstrap;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import java.util.function.Supplier;

/** Hands each connection of a server to {@link AcceptedConnections}. */
class GuardedTransport extends JDKTransport {
    private final Supplier<Limits> limits;
    private final Supplier<OpenConnections> open;

    /** Both are asked for when a server listens. */
    GuardedTransport(Supplier<Limits> limits, Supplier<OpenConnections> open) {
        this.limits = limits;
        this.open = open;
    }

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap server) {
        super.configure(options, domainSocket, server);
        server.handler(new AcceptedConnections(limits.get(), open.get()));
    }
}
