package org.waymark.foundation.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.GlobalEventExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/** The connections of both ports. One that is closed leaves by itself. */
@ApplicationScoped
class OpenConnections {
    private static final AttributeKey<BooleanSupplier> RESTS = AttributeKey.valueOf(OpenConnections.class, "rests");

    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);

    void add(Channel connection) {
        connections.add(connection);
    }

    /** @param rests whether neither a request nor an answer is under way, asked on the connection's own thread */
    static void speaksHttp1(Channel connection, BooleanSupplier rests) {
        connection.attr(RESTS).set(rests);
    }

    /** A client sees the end and opens another connection for its next request; with HTTP/2 it is told to go away. */
    void closeResting() {
        for (Channel connection : connections) {
            connection.eventLoop().execute(() -> {
                if (rests(connection) && isSent(connection)) {
                    connection.close();
                }
            });
        }
    }

    /** An answer that is complete here may still be on its way to a slow client: closing would cut its end. */
    private static boolean isSent(Channel connection) {
        ChannelOutboundBuffer waiting = connection.unsafe().outboundBuffer();
        return waiting == null || waiting.totalPendingWriteBytes() == 0;
    }

    private static boolean rests(Channel connection) {
        // First, since a connection may have changed to it from HTTP/1.
        Http2ConnectionHandler http2 = connection.pipeline().get(Http2ConnectionHandler.class);
        if (http2 != null) {
            return http2.connection().numActiveStreams() == 0;
        }
        BooleanSupplier http1 = connection.attr(RESTS).get();
        if (http1 != null) {
            return http1.getAsBoolean();
        }
        // Nothing was said yet, unless TLS is being agreed on.
        return connection.pipeline().get(SslHandler.class) == null;
    }
}
