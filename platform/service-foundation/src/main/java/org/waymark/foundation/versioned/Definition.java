package org.waymark.foundation.versioned;

import java.time.LocalDate;

/** What is defined about a thing as a whole; it is kept as the body of its version. */
public interface Definition {
    /** The day from which it holds, or null. */
    default LocalDate effectiveFrom() {
        return null;
    }

    /** Why it was defined anew, or null. */
    default String reason() {
        return null;
    }
}
