package org.waymark.foundation.upload;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.waymark.foundation.body.LargerBody;
import org.waymark.foundation.body.ReceiveBody;
import org.waymark.foundation.body.ReceivedBody;
import org.waymark.foundation.body.RefusedBody;
import org.waymark.foundation.body.Slots;
import org.waymark.foundation.caller.EarlyCaller;
import org.waymark.foundation.problem.Refusal;

/**
 * Receives the body of a bulk request, and lets it wait for its turn, before a thread is taken for it. Where there is no
 * place for it, it is refused before its body is read. The body of somebody who may not send any is not read either.
 */
@ApplicationScoped
public class ReceiveUpload {
    private static final int BEFORE_OTHER_BODIES = 2;

    private final EarlyCaller early;
    private final ReceiveBody receiveBody;
    private final UploadAddresses addresses;
    private final UploadSlots slots;
    private final UploadSettings settings;
    private final Vertx vertx;

    ReceiveUpload(
            EarlyCaller early,
            ReceiveBody receiveBody,
            UploadAddresses addresses,
            UploadSlots slots,
            UploadSettings settings,
            Vertx vertx) {
        this.early = early;
        this.receiveBody = receiveBody;
        this.addresses = addresses;
        this.slots = slots;
        this.settings = settings;
        this.vertx = vertx;
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, BEFORE_OTHER_BODIES);
    }

    private void receive(RoutingContext exchange) {
        addressOf(exchange).ifPresentOrElse(address -> receive(exchange, address), exchange::next);
    }

    private void receive(RoutingContext exchange, UploadAddress address) {
        early.tell(exchange, caller -> caller.filter(address::maySend)
                .ifPresentOrElse(sender -> admit(exchange, address, sender.party()), exchange::next));
    }

    /** Over HTTP/2 the framework does not accept a request that has ended already. */
    private Optional<UploadAddress> addressOf(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        return request.method() == HttpMethod.POST && request.version() != HttpVersion.HTTP_2
                ? addresses.at(exchange.normalizedPath())
                : Optional.empty();
    }

    private void admit(RoutingContext exchange, UploadAddress address, String party) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        long limit = settings.bodyLimit().asLongValue();
        if (length != null && Long.parseLong(length) > limit) {
            refuse(exchange, LargerBody.tooLarge(limit));
            return;
        }
        slots.bodies()
                .take(party)
                .ifPresentOrElse(
                        place -> receive(exchange, address, party, new Upload(place)),
                        () -> refuse(exchange, slots.noPlace()));
    }

    private void receive(RoutingContext exchange, UploadAddress address, String party, Upload upload) {
        Spool spool = new Spool(settings);
        upload.receives(spool);
        exchange.addEndHandler(ended -> upload.ended());
        receiveBody.receive(exchange, settings.bodyLimit().asLongValue(), spool, refused -> refused.or(spool::refusal)
                .ifPresentOrElse(why -> refuse(exchange, why), () -> await(exchange, address, party, upload)));
    }

    private void await(RoutingContext exchange, UploadAddress address, String party, Upload upload) {
        Context context = Vertx.currentContext();
        Slots turns = slots.turns(address, exchange.request().headers().getAll("Prefer"));
        long tooLong = vertx.setTimer(settings.longestWait().toMillis(), late -> {
            if (upload.givesUp()) {
                context.runOnContext(now -> refuse(exchange, slots.noTurn(address)));
            }
        });
        upload.waits(turns.await(party, turn -> {
            vertx.cancelTimer(tooLong);
            context.runOnContext(now -> begin(exchange, upload, turn));
        }));
    }

    private static void begin(RoutingContext exchange, Upload upload, Slots.Slot turn) {
        if (!upload.begins(turn)) {
            turn.close();
            return;
        }
        exchange.put(Uploads.UPLOAD, upload);
        SpooledBody body = upload.spool().whole();
        ReceivedBody.hand(exchange, body::open);
        exchange.next();
    }

    private static void refuse(RoutingContext exchange, Refusal why) {
        RefusedBody.refuse(exchange, why);
        exchange.next();
    }
}
