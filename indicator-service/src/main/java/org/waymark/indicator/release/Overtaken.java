package org.waymark.indicator.release;

import java.time.Instant;
import org.waymark.foundation.caller.Caller;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.ownership.Owner;

/** What becomes of a vintage whose embargo ends when another agency's value of the observation counts publicly. */
public interface Overtaken {
    /** Takes it back before anybody is told of it, and returns it in its new state. */
    Vintage withdraw(SeriesPeriod about, Vintage due, Owner other, Instant at, Caller clock);
}
