package org.waymark.foundation.body;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;

/**
 * A small JSON body is awaited before a thread is taken for its request. A thread that read it would get it piece by
 * piece and wait in between, which is a seventh of the time of a POST of one observation.
 */
@ApplicationScoped
public class SmallBody {
    private static final int BEFORE_ALL_RESOURCES = 1;
    private static final String TOO_SLOW = SmallBody.class.getName() + ".tooSlow";

    private final Vertx vertx;
    private final BodyPace pace;

    SmallBody(Vertx vertx, BodyPace pace) {
        this.vertx = vertx;
        this.pace = pace;
    }

    void register(@Observes Filters filters) {
        filters.register(this::await, BEFORE_ALL_RESOURCES);
    }

    private void await(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!canBeAwaited(request)) {
            exchange.next();
            return;
        }
        long tooSlow = vertx.setTimer(pace.grace().toMillis(), timer -> {
            exchange.put(TOO_SLOW, true);
            goOn(exchange, Buffer.buffer());
        });
        request.body().onComplete(body -> {
            if (vertx.cancelTimer(tooSlow) && body.succeeded()) {
                goOn(exchange, body.result());
            }
        });
        request.resume();
    }

    @SuppressWarnings("deprecation") // Its successor is of no public class.
    private static void goOn(RoutingContext exchange, Buffer body) {
        exchange.setBody(body);
        exchange.next();
    }

    /** Over HTTP/2 the framework does not accept a request that has ended already. */
    private boolean canBeAwaited(HttpServerRequest request) {
        return request.version() != HttpVersion.HTTP_2
                && request.getHeader(HttpHeaders.EXPECT) == null
                && isJson(request.getHeader(HttpHeaders.CONTENT_TYPE))
                && isSmall(request.getHeader(HttpHeaders.CONTENT_LENGTH));
    }

    private static boolean isJson(String contentType) {
        return contentType != null && contentType.startsWith(MediaType.APPLICATION_JSON);
    }

    /** A body is small if it has to be complete by the end of the grace anyway. */
    private boolean isSmall(String contentLength) {
        return contentLength != null && Long.parseLong(contentLength) <= pace.leastByEndOfGrace();
    }

    static boolean cameTooSlowly(RoutingContext exchange) {
        return exchange.get(TOO_SLOW) != null;
    }
}
