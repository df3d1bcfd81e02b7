package org.waymark.foundation.receiver;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** With a receiver's time short enough for tests. */
record TestReceiverSettings(boolean privateAddresses, Optional<List<String>> networks) implements ReceiverSettings {
    static final TestReceiverSettings PUBLIC_ALONE = new TestReceiverSettings(false, Optional.empty());
    static final TestReceiverSettings ALL = new TestReceiverSettings(true, Optional.empty());

    @Override
    public Duration timeout() {
        return Duration.ofMillis(400);
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofMillis(400);
    }
}
