package org.waymark.foundation.projection;

/** Another rebuild of the projection is under way. */
@SuppressWarnings("serial")
public class RebuildRefused extends RuntimeException {
    RebuildRefused(String projection) {
        super("Another rebuild of " + projection + " is running");
    }
}
