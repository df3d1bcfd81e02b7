package org.waymark.reporting.assessment;

import java.math.BigDecimal;

/** A number a plan names for a period: its baseline, an interim target, its last target. */
public record DatedValue(TimePeriod period, BigDecimal value) {}
