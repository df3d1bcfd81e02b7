package org.waymark.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The day it is where values are released. */
@ApplicationScoped
class Today {
    private final Clock clock;

    Today(@ConfigProperty(name = "waymark.time-zone") ZoneId zone) {
        this.clock = Clock.system(zone);
    }

    LocalDate date() {
        return LocalDate.now(clock);
    }
}
