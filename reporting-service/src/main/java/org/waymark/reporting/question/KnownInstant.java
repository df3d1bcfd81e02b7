package org.waymark.reporting.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** The instant whose knowledge a report uses. */
@ApplicationScoped
public class KnownInstant {
    private final Clock clock;

    KnownInstant(Clock clock) {
        this.clock = clock;
    }

    /** @param asked null where the report may use all there is */
    Instant of(Instant asked) {
        return asked == null ? clock.instant() : asked;
    }
}
