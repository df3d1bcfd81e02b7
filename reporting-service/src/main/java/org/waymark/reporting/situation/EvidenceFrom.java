package org.waymark.reporting.situation;

import java.time.Instant;

/**
 * How everything ever learnt about a subject is to be taken by whoever knows what was known at that instant or later,
 * until the next such instant: units come from the definitions that were known.
 */
public record EvidenceFrom(Instant knownFrom, Evidence evidence) {}
