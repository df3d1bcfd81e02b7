package org.waymark.foundation.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Sees each connection before the server does. */
@Sharable
class AcceptedConnections extends ChannelInboundHandlerAdapter {
    private final Limits limits;

    AcceptedConnections(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void channelRead(ChannelHandlerContext server, Object connection) {
        ((Channel) connection).pipeline().addLast(new FirstBytes(limits));
        server.fireChannelRead(connection);
    }
}
