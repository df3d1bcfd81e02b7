package org.waymark.foundation.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The clock of the service. Its instants have PostgreSQL's precision, its days are those of the plan's zone. */
class ServiceClock {
    private static final Duration FINEST = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @Singleton
    Clock clock(ZoneSetting setting) {
        return Clock.tick(Clock.system(setting.zone()), FINEST);
    }
}
