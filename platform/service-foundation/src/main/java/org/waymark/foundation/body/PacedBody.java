package org.waymark.foundation.body;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.foundation.caller.CurrentCaller;

/**
 * Ends a request whose body trickles: it could hold a thread for days, and Quarkus ends only a body that stops. Where
 * nobody answers for a body, it is small: a larger one is awaited without a thread only of a {@link LargerBody caller who
 * is known}. Not a singleton: filters are made before the settings are known. Not an interceptor of readers: for these the framework
 * parses the annotations of the method anew in every request.
 */
@ApplicationScoped
public class PacedBody {
    private final BodyPace pace;
    private final CurrentCaller caller;

    PacedBody(BodyPace pace, CurrentCaller caller) {
        this.pace = pace;
        this.caller = caller;
    }

    @ServerRequestFilter
    public void pace(ContainerRequestContext request, RoutingContext exchange) {
        RefusedBody.throwIfAny(exchange);
        InputStream received = ReceivedBody.of(exchange);
        if (received != null) {
            request.setEntityStream(received);
        } else if (!request.getMethod().equals(HttpMethod.GET)) {
            request.setEntityStream(new Paced(request.getEntityStream(), most()));
        }
    }

    private long most() {
        return caller.get().isKnown() ? Long.MAX_VALUE : pace.leastByEndOfGrace();
    }

    private final class Paced extends FilterInputStream {
        private final long began = System.nanoTime();
        private final long most;
        private long bytes;

        Paced(InputStream body, long most) {
            super(body);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            check(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            check(read);
            return read;
        }

        /** A body that has ended was fast enough. */
        private void check(int more) {
            if (more <= 0) {
                return;
            }
            bytes += more;
            if (bytes > most) {
                throw LargerBody.tooLarge(most);
            }
            if (pace.isTooSlow(bytes, System.nanoTime() - began)) {
                throw pace.refusal();
            }
        }
    }
}
