package org.waymark.foundation.versioned;

import java.time.LocalDate;

/** What is said about a thing as a whole, and kept as the body of its version. */
public interface Definition {
    /** The day from which it holds, or null. */
    default LocalDate effectiveFrom() {
        return null;
    }

    /** Why it was said anew, or null. */
    default String reason() {
        return null;
    }
}
