package org.waymark.reporting.assessment;

import java.math.BigDecimal;

/** An interim target and the value of that very period; without one it is not assessable, whatever came later. */
public record InterimAnswer(TimePeriod period, BigDecimal target, BigDecimal value, Attainment attainment) {}
