package org.waymark.project;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.waymark.foundation.time.ZoneSetting;

/** The service's clock in its tests, for what happens when a day comes. */
@Singleton
@Alternative
@Priority(1)
public class MovableClock extends Clock {
    private final ZoneId zone;
    private volatile Duration ahead = Duration.ZERO;

    MovableClock(ZoneSetting setting) {
        this.zone = setting.zone();
    }

    public void move(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public Instant instant() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)).instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.offset(Clock.system(other), ahead);
    }
}
