package org.waymark.contracts.plan;

import java.math.BigDecimal;

/** What a target names for a period: its baseline, an interim or the last value. */
public record PeriodValue(String period, BigDecimal value) {}
