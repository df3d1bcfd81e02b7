package org.waymark.reporting.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.reporting.evidence.FindPlan;

/** Which day it is in the time zone of a plan, by everything that is known of it. */
@ApplicationScoped
class PlanDays {
    /** The latest that PostgreSQL and Java both take. */
    private static final Instant EVERYTHING = Instant.parse("9999-12-31T00:00:00Z");

    private final Clock clock;
    private final FindPlan findPlan;

    PlanDays(Clock clock, FindPlan findPlan) {
        this.clock = clock;
        this.findPlan = findPlan;
    }

    LocalDate today(String plan) {
        return findPlan.known(plan, EVERYTHING).today(clock.instant(), EVERYTHING);
    }
}
