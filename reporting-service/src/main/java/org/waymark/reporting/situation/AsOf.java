package org.waymark.reporting.situation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a question about the past stands on.
 *
 * @param day the last one whose news counts, in the plan's time zone
 * @param knownAt nothing announced after this instant counts
 */
public record AsOf(LocalDate day, Instant knownAt) {}
