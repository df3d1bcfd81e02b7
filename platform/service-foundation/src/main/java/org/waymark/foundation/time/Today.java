package org.waymark.foundation.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The current day in the plan's zone. */
@ApplicationScoped
public class Today {
    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.now(clock);
    }

    /** The day asked for; today when none was. */
    public LocalDate unless(LocalDate asked) {
        return asked == null ? date() : asked;
    }

    /** The day in the plan's zone at that instant. */
    public LocalDate dateAt(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
