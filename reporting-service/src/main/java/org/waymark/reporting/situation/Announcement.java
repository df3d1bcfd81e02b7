package org.waymark.reporting.situation;

import java.time.Instant;
import java.util.UUID;

/**
 * How something became known.
 *
 * @param event the event that told it, of indicator-service's; null where that was not kept
 * @param at from when on it is known: the instant at which the event was given its position
 */
public record Announcement(UUID event, Instant at) {
    public boolean isBy(Instant knownAt) {
        return !at.isAfter(knownAt);
    }
}
