package org.waymark.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The day it is where values are released. */
@ApplicationScoped
public class Today {
    private volatile Clock clock;

    Today(@ConfigProperty(name = "waymark.time-zone") ZoneId zone) {
        this.clock = Clock.system(zone);
    }

    public LocalDate date() {
        return LocalDate.now(clock);
    }

    /** The day it was then. */
    public LocalDate dateAt(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /** For tests of what happens when a day comes. */
    public void move(Duration by) {
        clock = Clock.offset(clock, by);
    }
}
