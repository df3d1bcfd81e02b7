package org.waymark.foundation.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Runs something in a transaction that is always rolled back. */
public final class Rehearsal {
    private Rehearsal() {}

    public static <T> T of(Duration within, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            QuarkusTransaction.requiringNew().timeout((int) within.toSeconds()).run(() -> {
                result.set(work.get());
                throw new Over();
            });
        } catch (Over rolledBack) {
            return result.get();
        }
        throw new IllegalStateException("A rehearsal was not rolled back");
    }

    @SuppressWarnings("serial")
    private static final class Over extends RuntimeException {
        Over() {
            super(null, null, false, false);
        }
    }
}
