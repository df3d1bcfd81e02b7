package org.waymark.foundation.versioned;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.foundation.parameter.DateParameter;
import org.waymark.foundation.parameter.NumberParameter;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.time.Today;

/** Reads the query parameters {@code asOf} and {@code knownAt}; by default today, as known now. */
@ApplicationScoped
public class Moments {
    private final Today today;
    private final Clock clock;

    Moments(Today today, Clock clock) {
        this.today = today;
        this.clock = clock;
    }

    public Moment today() {
        return Moment.on(today.date());
    }

    public Moment of(String asOf, String knownAt) {
        Violations violations = new Violations();
        Moment moment = of(asOf, knownAt, violations);
        violations.refuseIfAny();
        return moment;
    }

    /** The same, but faults are added to the violations. */
    public Moment of(String asOf, String knownAt, Violations violations) {
        LocalDate day = today.unless(DateParameter.of("asOf", asOf, violations));
        Instant known = DateParameter.knownAt(knownAt, clock, violations);
        return known == null ? Moment.on(day) : new Moment(day, known);
    }

    /** Reads {@code version} besides: which version of one thing is asked for. */
    public VersionAsked versionAsked(String version, String asOf, String knownAt) {
        Moment moment = of(asOf, knownAt);
        boolean dayGiven = asOf != null && !asOf.isEmpty();
        return new VersionAsked(NumberParameter.positive("version", version), dayGiven, moment);
    }
}
