package org.waymark.foundation.body;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import org.waymark.foundation.caller.EarlyCaller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/**
 * A JSON body that is not small is awaited too before a thread is taken for its request: any number of slow senders
 * could hold all threads. Only of a caller who is known, and of so many at once that they fit into memory.
 */
@ApplicationScoped
public class LargerBody {
    private static final String WAIT_SECONDS = "2";

    private final EarlyCaller early;
    private final ReceiveBody receiveBody;
    private final int limit;
    private final int most;
    private final Slots slots;

    LargerBody(EarlyCaller early, ReceiveBody receiveBody, BodySettings settings) {
        this.early = early;
        this.receiveBody = receiveBody;
        limit = settings.bodyLimit().asBigInteger().intValueExact();
        most = settings.bodiesAtOnce();
        slots = new Slots(most, settings.bodiesPerAgency());
    }

    void await(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.isEnded() || !isJson(request)) {
            exchange.next();
            return;
        }
        early.tell(exchange, caller -> caller.ifPresentOrElse(known -> await(exchange, known.party()), exchange::next));
    }

    private void await(RoutingContext exchange, String party) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            goOn(exchange, tooLarge(limit));
            return;
        }
        slots.take(party).ifPresentOrElse(slot -> receive(exchange, slot), () -> goOn(exchange, busy()));
    }

    private void receive(RoutingContext exchange, Slots.Slot slot) {
        InMemory body = new InMemory();
        exchange.addEndHandler(answered -> slot.close());
        receiveBody.receive(
                exchange,
                limit,
                body,
                refused -> refused.ifPresentOrElse(
                        why -> goOn(exchange, why), () -> SmallBody.goOn(exchange, body.bytes)));
    }

    private static void goOn(RoutingContext exchange, Refusal why) {
        RefusedBody.refuse(exchange, why);
        exchange.next();
    }

    /** Over HTTP/2 the framework does not accept a request that has ended already. */
    static boolean isJson(HttpServerRequest request) {
        String contentType = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return request.version() != HttpVersion.HTTP_2
                && contentType != null
                && contentType.startsWith(MediaType.APPLICATION_JSON);
    }

    /** @param limit bytes */
    public static Refusal tooLarge(long limit) {
        return Refusal.of(
                        ProblemType.TOO_LARGE,
                        "请求体超过 " + limit + " 字节的上限",
                        "The body is larger than the limit of " + limit + " bytes")
                .with("limit", limit);
    }

    private Refusal busy() {
        return Refusal.of(
                        ProblemType.BUSY,
                        "同时接收的请求体已达上限（共 " + most + " 个）；请稍后重试",
                        "The limit of bodies received at once (" + most + " in all) is reached; try again")
                .with("limit", most)
                .withHeader("Retry-After", WAIT_SECONDS);
    }

    private static final class InMemory implements ReceiveBody.Into {
        private final Buffer bytes = Buffer.buffer();

        @Override
        public boolean isQuick(int more) {
            return true;
        }

        @Override
        public void add(byte[] piece) {
            bytes.appendBytes(piece);
        }
    }
}
