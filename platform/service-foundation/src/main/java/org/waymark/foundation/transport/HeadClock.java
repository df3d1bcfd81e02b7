package org.waymark.foundation.transport;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection on which the head of a request is not complete in time after its first byte, however many bytes
 * come meanwhile. A connection on which nothing was begun is left to the idle timeout.
 */
class HeadClock extends ChannelInboundHandlerAdapter {
    private final Duration headWithin;
    private boolean inBody;
    private boolean begun;
    private Future<?> alarm;

    HeadClock(Duration headWithin) {
        this.headWithin = headWithin;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object bytes) {
        begun |= !inBody;
        connection.fireChannelRead(bytes);
        // A head in one piece, which is the rule, needs no alarm.
        if (begun && alarm == null) {
            setAlarm(connection);
        }
    }

    private void setAlarm(ChannelHandlerContext connection) {
        alarm = connection.executor().schedule(() -> ring(connection), headWithin.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** While the server itself has stopped reading from this connection, a late head is not the client's fault. */
    private void ring(ChannelHandlerContext connection) {
        if (connection.channel().config().isAutoRead()) {
            connection.close();
        } else {
            setAlarm(connection);
        }
    }

    void headIsComplete() {
        inBody = true;
        begun = false;
        stop();
    }

    void requestIsComplete() {
        inBody = false;
    }

    /** Whether a request is still being sent. */
    boolean isInBody() {
        return inBody;
    }

    /** Whether nothing of a request has come since the last one. */
    boolean rests() {
        return !begun && !inBody;
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext connection) {
        stop();
    }

    private void stop() {
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
    }
}
