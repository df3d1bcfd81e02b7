package org.waymark.reporting.assessment;

import org.waymark.reporting.situation.KnownValue;

/** Whether a value that may still change or is unsure (status E, G, I, P, U, V) is compared. */
public enum Provisional {
    USE,
    IGNORE;

    public boolean takes(KnownValue known) {
        return known.isValue() && (this == USE || !known.isProvisional());
    }
}
