package org.waymark.foundation.transport;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.TimeUnit;

/**
 * Reports a connection on which nothing moves, so that it is closed; but not while its client has sent all and waits for
 * an answer that takes longer, as that to a large import does.
 */
class IdleClock extends IdleStateHandler {
    private final HeadClock clock;
    private final RequestLog requests;

    /** @param asSet the one in whose place it is put */
    IdleClock(IdleStateHandler asSet, HeadClock clock, RequestLog requests) {
        super(
                asSet.getReaderIdleTimeInMillis(),
                asSet.getWriterIdleTimeInMillis(),
                asSet.getAllIdleTimeInMillis(),
                TimeUnit.MILLISECONDS);
        this.clock = clock;
        this.requests = requests;
    }

    @Override
    protected void channelIdle(ChannelHandlerContext connection, IdleStateEvent idle) throws Exception {
        boolean waitsForUs = requests.hasUnanswered() && !clock.isInBody() && hasTakenAll(connection);
        if (!waitsForUs) {
            super.channelIdle(connection, idle);
        }
    }

    /** A client that does not take an earlier answer is not one that waits. */
    private static boolean hasTakenAll(ChannelHandlerContext connection) {
        ChannelOutboundBuffer toSend = connection.channel().unsafe().outboundBuffer();
        return toSend != null && toSend.totalPendingWriteBytes() == 0;
    }
}
