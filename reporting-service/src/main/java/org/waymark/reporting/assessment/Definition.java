package org.waymark.reporting.assessment;

import java.time.Instant;
import java.time.LocalDate;

/** What of an indicator's definition a verdict depends on; a stock has a value at a moment, a flow over a period. */
public record Definition(int version, LocalDate effectiveFrom, Instant recordedAt, Direction direction, boolean stock)
        implements Versioned {}
