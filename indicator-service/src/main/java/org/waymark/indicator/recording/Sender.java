package org.waymark.indicator.recording;

import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.caller.Caller;
import org.waymark.indicator.observation.Visibility;

/** Who sends a file, and the day it is. */
public record Sender(Caller caller, LocalDate day) {
    /** What is told of vintages. */
    Visibility seen() {
        return Visibility.of(caller, day);
    }

    /** Of what is {@code public}: the values of his agencies, as by a decision. */
    Visibility mayWithdraw() {
        return caller.is("catalogue-admin")
                ? new Visibility("true", List.of())
                : new Visibility(
                        "public.agency in (null"
                                + ", ?".repeat(caller.agencies().size()) + ")",
                        List.copyOf(caller.agencies()));
    }

    /** What counts is among them. */
    Visibility publicly() {
        return Visibility.ofAnybody(day);
    }
}
