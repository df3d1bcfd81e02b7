package org.waymark.foundation.body;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * A small JSON body is awaited before a thread is taken for its request. A thread that read it would get it piece by
 * piece and wait in between, which is a seventh of the time of a POST of one observation.
 */
@ApplicationScoped
public class SmallBody {
    private static final int BEFORE_ALL_RESOURCES = 1;

    private final Vertx vertx;
    private final BodyPace pace;
    private final LargerBody largerBody;

    SmallBody(Vertx vertx, BodyPace pace, LargerBody largerBody) {
        this.vertx = vertx;
        this.pace = pace;
        this.largerBody = largerBody;
    }

    void register(@Observes Filters filters) {
        filters.register(this::await, BEFORE_ALL_RESOURCES);
    }

    private void await(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (exchange.body().buffer() != null) {
            exchange.next();
            return;
        }
        if (!canBeAwaited(request)) {
            largerBody.await(exchange);
            return;
        }
        long tooSlow = vertx.setTimer(pace.grace().toMillis(), timer -> {
            RefusedBody.refuse(exchange, pace.refusal());
            exchange.next();
        });
        request.body().onComplete(body -> {
            if (vertx.cancelTimer(tooSlow) && body.succeeded()) {
                goOn(exchange, body.result());
            }
        });
        request.resume();
    }

    @SuppressWarnings("deprecation") // Its successor is of no public class.
    static void goOn(RoutingContext exchange, Buffer body) {
        exchange.setBody(body);
        exchange.next();
    }

    private boolean canBeAwaited(HttpServerRequest request) {
        return LargerBody.isJson(request)
                && request.getHeader(HttpHeaders.EXPECT) == null
                && isSmall(request.getHeader(HttpHeaders.CONTENT_LENGTH));
    }

    /** A body is small if it has to be complete by the end of the grace anyway. */
    private boolean isSmall(String contentLength) {
        return contentLength != null && Long.parseLong(contentLength) <= pace.leastByEndOfGrace();
    }
}
