package org.waymark.foundation.body;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.foundation.problem.Refusal;

/** Receives a body piece by piece, and holds no thread while it waits for the next. */
@ApplicationScoped
public class ReceiveBody {
    private static final long LOOKED_AT_EVERY = 1_000;

    /** Where the pieces go. */
    public interface Into {
        /** Whether this many bytes more are taken without waiting for a disk. */
        boolean isQuick(int bytes);

        /** Throws a {@link Refusal} when there is no room. */
        void add(byte[] piece);
    }

    private final Vertx vertx;
    private final BodyPace pace;

    ReceiveBody(Vertx vertx, BodyPace pace) {
        this.vertx = vertx;
        this.pace = pace;
    }

    /**
     * @param limit in bytes; receiving ends with the piece that goes beyond it
     * @param over is told on the event loop why the body is refused, or nothing when it is complete or beyond the
     *     limit; it is not called when the client goes away
     */
    public void receive(RoutingContext exchange, long limit, Into into, Consumer<Optional<Refusal>> over) {
        new Reception(exchange, limit, into, over).begin();
    }

    private final class Reception {
        private final HttpServerRequest request;
        private final RoutingContext exchange;
        private final long limit;
        private final Into into;
        private final Consumer<Optional<Refusal>> over;
        private final Context context = Vertx.currentContext();
        private final long began = System.nanoTime();
        private long lastPiece = began;
        private long bytes;
        private boolean writing;
        private boolean ended;
        private long looks;

        Reception(RoutingContext exchange, long limit, Into into, Consumer<Optional<Refusal>> over) {
            this.request = exchange.request();
            this.exchange = exchange;
            this.limit = limit;
            this.into = into;
            this.over = over;
        }

        void begin() {
            request.handler(this::take).endHandler(last -> end(null)).exceptionHandler(gone -> stop());
            looks = vertx.setPeriodic(LOOKED_AT_EVERY, again -> context.runOnContext(now -> look()));
            if (request.headers().contains(HttpHeaders.EXPECT)) {
                exchange.response().writeContinue();
            }
            request.resume();
        }

        private void take(Buffer piece) {
            if (ended) {
                return;
            }
            bytes += piece.length();
            lastPiece = System.nanoTime();
            if (into.isQuick(piece.length())) {
                into.add(piece.getBytes());
                goOn();
                return;
            }
            request.pause();
            writing = true;
            // Unordered: one piece at a time is under way, and those of other bodies need not wait for it.
            vertx.executeBlocking(
                            () -> {
                                into.add(piece.getBytes());
                                return null;
                            },
                            false)
                    .onComplete(written -> context.runOnContext(now -> {
                        writing = false;
                        lastPiece = System.nanoTime();
                        if (written.cause() instanceof Refusal noRoom) {
                            end(noRoom);
                        } else if (written.failed()) {
                            stop();
                            exchange.fail(written.cause());
                        } else if (!ended) {
                            goOn();
                            request.resume();
                        }
                    }));
        }

        private void goOn() {
            if (bytes > limit) {
                end(null);
            }
        }

        private void look() {
            long now = System.nanoTime();
            boolean stands = now - lastPiece > pace.grace().toNanos();
            if (!writing && !ended && (stands || pace.isTooSlow(bytes, now - began))) {
                end(pace.refusal());
            }
        }

        private void end(Refusal why) {
            if (!ended) {
                stop();
                over.accept(Optional.ofNullable(why));
            }
        }

        private void stop() {
            ended = true;
            vertx.cancelTimer(looks);
        }
    }
}
