package org.waymark.foundation.transport;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.timeout.IdleStateHandler;

/**
 * Waits for the first bytes of HTTP/1, when the handlers for it are there. Until TLS, or whatever else comes before, is
 * through, it goes behind all that are there: those for HTTP come last. HTTP/2 is left to its own limits.
 */
class FirstBytes extends ChannelInboundHandlerAdapter {
    /** Names that Vert.x gives its handlers. */
    private static final String DECODER = "httpDecoder";

    private static final String ENCODER = "httpEncoder";
    private static final String IDLE = "idle";

    private final Limits limits;

    FirstBytes(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object bytes) {
        ChannelPipeline handlers = connection.pipeline();
        if (handlers.get(DECODER) == null) {
            handlers.addLast(new FirstBytes(limits));
        } else {
            guard(handlers);
        }
        connection.fireChannelRead(bytes);
        // A change to another protocol takes all handlers away.
        if (!connection.isRemoved()) {
            handlers.remove(this);
        }
    }

    private void guard(ChannelPipeline handlers) {
        HeadClock clock = new HeadClock(limits.headWithin());
        RequestLog requests = new RequestLog();
        handlers.addBefore(DECODER, null, clock);
        handlers.addAfter(ENCODER, null, new SoundRequests(limits, clock, requests));
        handlers.addAfter(ENCODER, null, new ProblemAnswers(limits, requests));
        OpenConnections.speaksHttp1(handlers.channel(), () -> requests.allAnswered() && clock.rests());
        if (handlers.get(IDLE) instanceof IdleStateHandler asSet) {
            handlers.replace(IDLE, IDLE, new IdleClock(asSet, clock, requests));
        }
    }
}
