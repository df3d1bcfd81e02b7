package org.waymark.foundation.body;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.InputStream;
import java.util.function.Supplier;

/** A body that has come before a thread is taken for its request, and is too large to be held in memory. */
public final class ReceivedBody {
    private static final String OPEN = ReceivedBody.class.getName();

    private ReceivedBody() {}

    /** @param open at its beginning */
    @SuppressWarnings("deprecation") // Its successor is of no public class.
    public static void hand(RoutingContext exchange, Supplier<InputStream> open) {
        exchange.put(OPEN, open);
        exchange.setBody(Buffer.buffer());
    }

    /** Null where it has not come yet, or is held in memory. */
    static InputStream of(RoutingContext exchange) {
        Supplier<InputStream> open = exchange.get(OPEN);
        return open == null ? null : open.get();
    }
}
