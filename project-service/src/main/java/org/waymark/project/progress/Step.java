package org.waymark.project.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.foundation.caller.Caller;

/** Something that happened to a report: a version was written, or a decision made. */
public sealed interface Step permits ReportVersion, ReportDecision {
    /** From 1 for each report, without gaps. */
    int change();

    /** The day it happened, which may lie before the instant at which it was recorded. */
    LocalDate on();

    Instant recordedAt();

    /** {@code sub} of the token. */
    String by();

    /** {@code azp} of the token, or null. */
    String through();

    /** Whether the caller is no other eyes for it. */
    default boolean wasDoneBy(Caller caller) {
        return caller.isNoOtherEyesThan(by(), through());
    }
}
