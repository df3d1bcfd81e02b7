package org.waymark.foundation.representation;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;

/** An answer that has begun and cannot be completed. */
final class BrokenAnswer {
    private BrokenAnswer() {}

    /**
     * Ends it so that it does not look complete. A connection that is closed in order would wait for a slow reader, and
     * give it the end of an answer after all.
     */
    static void cut(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            // Closed from below: the server's own handler would first send all that waits for the reader.
            ((ConnectionBase) request.connection())
                    .channel()
                    .pipeline()
                    .firstContext()
                    .close();
        }
    }
}
