package org.waymark.foundation.versioned;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a question is about: how things stood on a day, as they were known at an instant.
 *
 * @param asOf inclusive, in the plan's time zone
 * @param knownAt what was recorded later does not count
 */
public record Moment(LocalDate asOf, Instant knownAt) {
    /** No instant that anybody can name lies after it. */
    private static final Instant EVER = Instant.parse("9999-12-31T23:59:59Z");

    /** As all that is recorded says, and will say until the question is answered. */
    public static Moment on(LocalDate asOf) {
        return new Moment(asOf, EVER);
    }

    public boolean isAsKnownNow() {
        return knownAt.equals(EVER);
    }

    /** Whether something that happened, or holds since, that day and was recorded then counts. */
    public boolean includes(LocalDate on, Instant recordedAt) {
        return !on.isAfter(asOf) && !recordedAt.isAfter(knownAt);
    }
}
