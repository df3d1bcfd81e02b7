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
     * A condition: values of the sender's agencies, the same that he could withdraw by a decision.
     *
     * @param vintage the alias they have
     */
    Visibility mayWithdraw(String vintage) {
        return caller.is("catalogue-admin")
                ? new Visibility("true", List.of())
                : new Visibility(
                        vintage + ".agency in (null"
                                + ", ?".repeat(caller.agencies().size()) + ")",
                        List.copyOf(caller.agencies()));
    }

    /** The public vintages, of which one counts: those announced by now, and those that are due today. */
    Visibility publicly() {
        Visibility due = Visibility.ofAnybody(day);
        return new Visibility("(v.announced or " + due.sql() + ")", due.parameters());
    }
}
