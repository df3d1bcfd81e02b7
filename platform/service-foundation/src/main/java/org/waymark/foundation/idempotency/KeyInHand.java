package org.waymark.foundation.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;

/**
 * The key of the current request. It can be used once the body was read to its end, since the key is bound to the body.
 */
@RequestScoped
public class KeyInHand {
    private final CurrentCaller caller;
    private String key;
    private MessageDigest digest;
    private byte[] request;
    private boolean answered;

    KeyInHand(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @param seeded has digested method, path and query; digests the body as it is read */
    InputStream take(String key, MessageDigest seeded, InputStream body) {
        this.key = key;
        this.digest = seeded;
        return new Digesting(body);
    }

    /** Empty without a key, before the end of the body, and for anonymous callers. */
    Optional<RequestKey> get() {
        if (request == null) {
            return Optional.empty();
        }
        Caller who = caller.get();
        return who.isKnown()
                ? Optional.of(new RequestKey(who.subject(), RequestKey.joined(who.agencies()), key, request))
                : Optional.empty();
    }

    /** Whether the current answer is kept already, or is a replay. */
    boolean isAnswered() {
        return answered;
    }

    void answered() {
        answered = true;
    }

    private final class Digesting extends FilterInputStream {
        Digesting(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read < 0) {
                ended();
            } else {
                digest.update((byte) read);
            }
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read < 0) {
                ended();
            } else {
                digest.update(buffer, offset, read);
            }
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            return readNBytes((int) Math.min(bytes, 8192)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void ended() {
            if (request == null) {
                request = digest.digest();
            }
        }
    }
}
