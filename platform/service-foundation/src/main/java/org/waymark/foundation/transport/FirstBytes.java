package org.waymark.foundation.transport;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;

/**
 * Waits for the first bytes of HTTP, when it is known which handlers the server uses for this connection: behind TLS
 * they come with the end of the handshake. Connections that speak HTTP/2 are left to its own limits.
 */
class FirstBytes extends ChannelInboundHandlerAdapter {
    /** Names that Vert.x gives its handlers. */
    private static final String TLS = "ssl";

    private static final String DECODER = "httpDecoder";
    private static final String SERVER = "handler";

    private final Limits limits;
    private final boolean decrypted;

    FirstBytes(Limits limits) {
        this(limits, false);
    }

    private FirstBytes(Limits limits, boolean decrypted) {
        this.limits = limits;
        this.decrypted = decrypted;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object bytes) {
        ChannelPipeline handlers = connection.pipeline();
        if (!decrypted && handlers.get(TLS) != null) {
            handlers.addAfter(TLS, null, new FirstBytes(limits, true));
            handlers.remove(this);
        } else if (handlers.get(SERVER) != null) {
            guard(handlers);
            handlers.remove(this);
        }
        connection.fireChannelRead(bytes);
    }

    private void guard(ChannelPipeline handlers) {
        if (handlers.get(DECODER) != null) {
            HeadClock clock = new HeadClock(limits.headWithin());
            RequestLog requests = new RequestLog();
            handlers.addBefore(DECODER, null, clock);
            handlers.addBefore(SERVER, null, new ProblemAnswers(limits, requests));
            handlers.addBefore(SERVER, null, new SoundRequests(limits, clock, requests));
        }
    }
}
