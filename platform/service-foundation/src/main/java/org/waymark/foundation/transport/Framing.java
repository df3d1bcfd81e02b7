package org.waymark.foundation.transport;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import java.util.List;

/**
 * Whether everybody reads a head alike, beyond what Netty refuses: whoever reads another end of a request than the
 * proxy before it takes the rest for a request of its own (RFC 9112 section 11.2).
 */
final class Framing {
    private static final String CHUNKED = "chunked";

    private Framing() {}

    static boolean isSound(HttpRequest request) {
        return hasOneLength(request.headers()) && hasOneHost(request);
    }

    /** Netty ignores a transfer coding that it does not know, and takes one that was folded to the next line for none. */
    private static boolean hasOneLength(HttpHeaders headers) {
        List<String> codings = headers.getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return codings.isEmpty()
                || codings.size() == 1
                        && CHUNKED.equalsIgnoreCase(codings.get(0))
                        && !headers.contains(HttpHeaderNames.CONTENT_LENGTH);
    }

    /** Only HTTP/1.0 may leave it out. */
    private static boolean hasOneHost(HttpRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.isEmpty()) {
            return request.protocolVersion().equals(HttpVersion.HTTP_1_0);
        }
        return hosts.size() == 1 && HostAndPort.parseAuthority(hosts.get(0), -1) != null;
    }
}
