package org.waymark.foundation.receiver;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** With a receiver's time short enough for tests. */
record TestReceiverSettings(boolean privateAddresses, Optional<List<String>> networks, Duration timeout)
        implements ReceiverSettings {
    private static final Duration SHORT = Duration.ofMillis(400);
    static final TestReceiverSettings PUBLIC_ALONE = new TestReceiverSettings(false, Optional.empty(), SHORT);
    static final TestReceiverSettings ALL = new TestReceiverSettings(true, Optional.empty(), SHORT);
    /** For what takes its time the first time in a JVM. */
    static final TestReceiverSettings PATIENT =
            new TestReceiverSettings(true, Optional.empty(), Duration.ofSeconds(10));

    @Override
    public Duration connectTimeout() {
        return timeout;
    }
}
