package org.waymark.foundation.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A body that trickles would hold a thread for days, and Quarkus only ends one that stands still. Not a singleton:
 * filters are made when the settings are not known yet. Not an interceptor of readers: for these the framework parses
 * the annotations of the method anew in every request.
 */
@ApplicationScoped
public class PacedBody {
    private final long grace;
    private final int slowest;

    /**
     * @param grace for so long a body may come as it likes
     * @param slowest bytes a second, on average since its beginning, that must have come after that
     */
    PacedBody(
            @ConfigProperty(name = "waymark.http.body-grace", defaultValue = "30s") Duration grace,
            @ConfigProperty(name = "waymark.http.slowest-body", defaultValue = "1024") int slowest) {
        this.grace = grace.toNanos();
        this.slowest = slowest;
    }

    @ServerRequestFilter
    public void pace(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.GET)) {
            request.setEntityStream(new Paced(request.getEntityStream()));
        }
    }

    private final class Paced extends FilterInputStream {
        private final long began = System.nanoTime();
        private long bytes;

        Paced(InputStream body) {
            super(body);
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

        /** What has come to its end was fast enough. */
        private void check(int more) {
            if (more <= 0) {
                return;
            }
            bytes += more;
            long taken = System.nanoTime() - began;
            if (taken > grace && bytes < slowest * TimeUnit.NANOSECONDS.toSeconds(taken)) {
                throw Refusal.of(
                                ProblemType.TOO_SLOW,
                                "请求体到达的速度低于每秒 " + slowest + " 字节",
                                "The body came more slowly than " + slowest + " bytes a second")
                        .with("limit", slowest);
            }
        }
    }
}
