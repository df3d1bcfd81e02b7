package org.waymark.foundation.transport;

import io.netty.bootstrap.ServerBootstrap;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;

/** Hands each connection of a server to {@link AcceptedConnections}. */
class GuardedTransport extends JDKTransport {
    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap server) {
        super.configure(options, domainSocket, server);
        server.handler(new AcceptedConnections(Limits.configured()));
    }
}
