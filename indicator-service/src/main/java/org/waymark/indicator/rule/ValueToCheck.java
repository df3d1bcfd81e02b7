package org.waymark.indicator.rule;

import java.math.BigDecimal;
import org.waymark.foundation.period.TimePeriod;

/** The parts of a submission that rules look at. A part that could not be read is null, and is not checked. */
public record ValueToCheck(
        TimePeriod period, BigDecimal value, BigDecimal numerator, BigDecimal denominator, String justification) {}
