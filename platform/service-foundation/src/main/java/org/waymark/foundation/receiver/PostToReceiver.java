package org.waymark.foundation.receiver;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Sends a message once. The name is looked up once and the connection made to what was found and checked, so that nobody
 * can answer one address to the check and another to the connection; TLS and {@code Host} go by the name. Redirects are
 * answers like others. Connections are kept, but nobody waits for one: how many there are each subscription bounds itself.
 */
@ApplicationScoped
public class PostToReceiver {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    /** To one server: more than all subscriptions have requests at once. */
    private static final int MOST_CONNECTIONS = 10_000;

    private static final int MOST_HEADER_BYTES = 16_384;
    private static final int SECONDS_KEPT = 30;

    private final Vertx vertx;
    private final PermittedAddresses permitted;
    private final ReceiverSettings settings;
    private final Clock clock;
    private final HttpClient client;

    @Inject
    PostToReceiver(Vertx vertx, PermittedAddresses permitted, ReceiverSettings settings, Clock clock) {
        this(vertx, permitted, settings, clock, new HttpClientOptions());
    }

    PostToReceiver(
            Vertx vertx,
            PermittedAddresses permitted,
            ReceiverSettings settings,
            Clock clock,
            HttpClientOptions options) {
        this.vertx = vertx;
        this.permitted = permitted;
        this.settings = settings;
        this.clock = clock;
        this.client = vertx.createHttpClient(options.setProtocolVersion(HttpVersion.HTTP_1_1)
                .setMaxPoolSize(MOST_CONNECTIONS)
                .setKeepAliveTimeout(SECONDS_KEPT)
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setMaxHeaderSize(MOST_HEADER_BYTES)
                .setMaxRedirects(0)
                .setDecompressionSupported(false)
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setSslHandshakeTimeout(settings.connectTimeout().toMillis()));
    }

    /**
     * Looks the name up in this thread, which may take as long as the resolver wants, and sends in another.
     *
     * @param nth attempt of this message: where a name has several addresses, each is tried in its turn
     * @param then told once what came of it, in any thread
     */
    public void post(URI address, Message message, List<WebhookSecret> secrets, int nth, Consumer<Attempt> then) {
        Instant now = clock.instant();
        Exchange exchange = new Exchange(vertx, now, then);
        try {
            List<InetAddress> found = permitted.lookUp(address);
            RequestOptions request = options(address, found.get(nth % found.size()));
            message.headers(now.getEpochSecond(), secrets).forEach(request::putHeader);
            exchange.send(client, request, message.body(), settings.timeout());
        } catch (UnknownHostException unknown) {
            exchange.end(Attempt.Outcome.UNKNOWN_NAME);
        } catch (ForbiddenAddress forbidden) {
            exchange.end(Attempt.Outcome.FORBIDDEN_ADDRESS);
        }
    }

    private static RequestOptions options(URI address, InetAddress server) {
        boolean tls = "https".equalsIgnoreCase(address.getScheme());
        int usual = tls ? HTTPS : HTTP;
        int port = address.getPort() == -1 ? usual : address.getPort();
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, server.getHostAddress()))
                .setHost(address.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(address.getRawQuery() == null ? path : path + "?" + address.getRawQuery())
                .setFollowRedirects(false);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
