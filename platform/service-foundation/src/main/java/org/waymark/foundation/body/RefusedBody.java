package org.waymark.foundation.body;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.waymark.foundation.problem.Refusal;

/** A body that is refused before a thread is taken for its request. Then the request goes on, to be answered so. */
public final class RefusedBody {
    private static final String WHY = RefusedBody.class.getName();
    /** What is still sent is read and thrown away for so long: a connection closed earlier would look broken. */
    private static final long LINGERS = 30_000;

    private RefusedBody() {}

    @SuppressWarnings("deprecation") // Its successor is of no public class.
    public static void refuse(RoutingContext exchange, Refusal why) {
        exchange.put(WHY, why);
        exchange.setBody(Buffer.buffer());
        exchange.addEndHandler(answered -> leave(exchange));
    }

    private static void leave(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.isEnded()) {
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            // It was not told to go on. Whether its body comes all the same nobody knows, so nothing can follow.
            request.connection().close();
            return;
        }
        exchange.vertx().setTimer(LINGERS, late -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }

    static void throwIfAny(RoutingContext exchange) {
        Refusal why = exchange.get(WHY);
        if (why != null) {
            throw why;
        }
    }
}
