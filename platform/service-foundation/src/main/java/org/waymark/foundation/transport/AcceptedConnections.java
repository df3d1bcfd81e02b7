package org.waymark.foundation.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Sees each connection before the server does. */
@Sharable
class AcceptedConnections extends ChannelInboundHandlerAdapter {
    private final Limits limits;
    private final OpenConnections open;

    AcceptedConnections(Limits limits, OpenConnections open) {
        this.limits = limits;
        this.open = open;
    }

    @Override
    public void channelRead(ChannelHandlerContext server, Object connection) {
        Channel accepted = (Channel) connection;
        accepted.pipeline().addLast(new FirstBytes(limits));
        open.add(accepted);
        server.fireChannelRead(connection);
    }
}
