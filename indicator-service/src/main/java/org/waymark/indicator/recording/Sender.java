package org.waymark.indicator.recording;

import java.time.LocalDate;
import org.waymark.foundation.caller.Caller;
import org.waymark.indicator.observation.Visibility;

/** Who sends a file, and the day it is. */
public record Sender(Caller caller, LocalDate day) {
    /** What is told of vintages. */
    Visibility seen() {
        return Visibility.of(caller, day);
    }

    /** What counts is among them. */
    Visibility publicly() {
        return Visibility.ofAnybody(day);
    }
}
