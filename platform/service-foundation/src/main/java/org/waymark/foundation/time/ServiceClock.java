package org.waymark.foundation.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock of the service. Its instants have PostgreSQL's precision, its days are those of the plan's zone. */
class ServiceClock {
    private static final Duration FINEST = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "waymark.time-zone") ZoneId zone) {
        return Clock.tick(Clock.system(zone), FINEST);
    }
}
