package org.waymark.endtoend.life;

import java.time.Duration;

/**
 * One instance in another's place.
 *
 * @param toReady from the start of the new one until it serves
 * @param toGone from SIGTERM until the old process has ended
 */
record Replacement(String old, String fresh, Duration toReady, Duration toGone) {}
