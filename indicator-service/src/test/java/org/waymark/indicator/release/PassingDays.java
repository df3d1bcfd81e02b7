package org.waymark.indicator.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.waymark.indicator.MovableClock;

/** Lets days pass in a test, which takes them back at its end. */
@ApplicationScoped
public class PassingDays {
    private final MovableClock clock;
    private final ReleaseObservations releaseObservations;
    private Duration passed = Duration.ZERO;

    PassingDays(MovableClock clock, ReleaseObservations releaseObservations) {
        this.clock = clock;
        this.releaseObservations = releaseObservations;
    }

    public void pass(int days) {
        clock.move(Duration.ofDays(days));
        passed = passed.plusDays(days);
    }

    public void takeBack() {
        clock.move(passed.negated());
        passed = Duration.ZERO;
    }

    /** What the clock does when a day has come. */
    public void release() {
        while (releaseObservations.releaseDue() > 0) {
            continue;
        }
    }
}
