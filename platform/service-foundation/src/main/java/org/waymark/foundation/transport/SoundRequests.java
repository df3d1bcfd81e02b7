package org.waymark.foundation.transport;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks requests that are not sound, which the server then refuses before it closes the connection, and lets nothing
 * through after one. Behind it {@code Host} is the public one, whatever the client sent.
 */
class SoundRequests extends ChannelInboundHandlerAdapter {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^/?#]*(.*)");

    private final Limits limits;
    private final HeadClock clock;
    private final RequestLog requests;
    private boolean refused;

    SoundRequests(Limits limits, HeadClock clock, RequestLog requests) {
        this.limits = limits;
        this.clock = clock;
        this.requests = requests;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        if (refused) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest request) {
            begin(request);
        }
        if (message instanceof LastHttpContent) {
            clock.requestIsComplete();
        }
        connection.fireChannelRead(message);
    }

    private void begin(HttpRequest request) {
        clock.headIsComplete();
        if (request.decoderResult().isSuccess() && !Framing.isSound(request)) {
            request.setDecoderResult(DecoderResult.failure(new IllegalArgumentException("Not sound")));
        }
        refused = request.decoderResult().isFailure();
        requests.add(new RequestLog.Asked(
                request.method().equals(HttpMethod.HEAD),
                request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE),
                refused));
        request.headers().set(HttpHeaderNames.HOST, limits.host());
        request.setUri(withoutHost(request.uri()));
    }

    private static String withoutHost(String address) {
        if (address.startsWith("/")) {
            return address;
        }
        Matcher absolute = ABSOLUTE.matcher(address);
        if (!absolute.matches()) {
            return address;
        }
        String path = absolute.group(1);
        return path.startsWith("/") ? path : "/" + path;
    }
}
