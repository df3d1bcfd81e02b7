package org.waymark.indicator.recording;

import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.caller.Caller;
import org.waymark.indicator.observation.Visibility;

/** The sender of a file, and the day on which it is sent. */
public record Sender(Caller caller, LocalDate day) {
    /** The vintages that the sender may see. */
    Visibility seen() {
        return Visibility.of(caller, day);
    }

    /**
     * A condition over {@code public}: values of the sender's agencies, the same that he could withdraw by a decision.
     */
    Visibility mayWithdraw() {
        return caller.is("catalogue-admin")
                ? new Visibility("true", List.of())
                : new Visibility(
                        "public.agency in (null"
                                + ", ?".repeat(caller.agencies().size()) + ")",
                        List.copyOf(caller.agencies()));
    }

    /** The public vintages, of which one counts. */
    Visibility publicly() {
        return Visibility.ofAnybody(day);
    }
}
