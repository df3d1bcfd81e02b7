package org.waymark.foundation.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * What a receiver has not answered with success.
 *
 * @param position in the journal; 0 for a test, which is in none
 * @param attempts made so far
 * @param firstTriedAt null before the first attempt
 */
record OwedEvent(long position, UUID id, String type, String key, String subject, int attempts, Instant firstTriedAt) {
    boolean isTest() {
        return position == TestEvent.POSITION;
    }
}
