package org.waymark.foundation.relay;

import java.time.Duration;

/** What the service uses unless told otherwise, with a marker after every batch. */
final class DefaultRelaySettings implements RelaySettings {
    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public boolean sending() {
        return true;
    }

    @Override
    public Duration renewal() {
        return Duration.ofMillis(500);
    }

    @Override
    public Duration look() {
        return Duration.ofMillis(100);
    }

    @Override
    public Duration lapse() {
        return Duration.ofMillis(1500);
    }

    @Override
    public Duration idle() {
        return Duration.ofMillis(50);
    }

    @Override
    public Duration pace() {
        return Duration.ofMillis(25);
    }

    @Override
    public int batch() {
        return 5000;
    }

    @Override
    public Duration markerInterval() {
        return Duration.ZERO;
    }

    @Override
    public Duration heartbeat() {
        return Duration.ofMillis(200);
    }
}
