package org.waymark.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The day it is where values are released. */
@ApplicationScoped
class Today {
    private volatile Clock clock;

    Today(@ConfigProperty(name = "waymark.time-zone") ZoneId zone) {
        this.clock = Clock.system(zone);
    }

    LocalDate date() {
        return LocalDate.now(clock);
    }

    /** For tests of what happens when a day comes. */
    void move(Duration by) {
        clock = Clock.offset(clock, by);
    }
}
