package org.waymark.foundation.upload;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.waymark.foundation.body.Slots;
import org.waymark.foundation.caller.CurrentCaller;

/** The bulk request that is being answered. */
@ApplicationScoped
public class Uploads {
    static final String UPLOAD = Upload.class.getName();

    private final RoutingContext exchange;
    private final CurrentCaller caller;
    private final UploadAddresses addresses;
    private final UploadSlots slots;
    private final UploadSettings settings;

    Uploads(
            RoutingContext exchange,
            CurrentCaller caller,
            UploadAddresses addresses,
            UploadSlots slots,
            UploadSettings settings) {
        this.exchange = exchange;
        this.caller = caller;
        this.addresses = addresses;
        this.slots = slots;
        this.settings = settings;
    }

    /**
     * Close it when the request is answered. A request that came another way than {@link ReceiveUpload} gets a place and
     * its turn here or is refused, and its body is read here.
     *
     * @param body is read to its end, since its digest may be taken
     */
    public Upload current(InputStream body) {
        Upload received = exchange.get(UPLOAD);
        if (received == null) {
            return receive(body);
        }
        received.answering(received.spool().whole());
        try {
            body.transferTo(OutputStream.nullOutputStream());
            return received;
        } catch (IOException failure) {
            received.close();
            throw new UncheckedIOException(failure);
        } catch (RuntimeException failure) {
            received.close();
            throw failure;
        }
    }

    private Upload receive(InputStream body) {
        UploadAddress address = addresses.at(exchange.normalizedPath()).orElseThrow();
        String party = caller.get().party();
        Upload upload = new Upload(slots.bodies().take(party).orElseThrow(slots::noPlace));
        try {
            upload.answering(SpooledBody.of(body, settings));
            // Not before: somebody who sends slowly would keep the turns of others.
            Slots turns = slots.turns(address, exchange.request().headers().getAll("Prefer"));
            upload.begins(turns.take(party).orElseThrow(() -> slots.noTurn(address)));
            return upload;
        } catch (RuntimeException failure) {
            upload.close();
            throw failure;
        }
    }
}
