package org.waymark.reporting.situation;

import java.math.BigDecimal;
import org.waymark.foundation.period.TimePeriod;

/** A number a plan names for a period: its baseline, an interim target, its last target. */
public record DatedValue(TimePeriod period, BigDecimal value) {}
