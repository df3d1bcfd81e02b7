package org.waymark.indicator.rule;

import java.math.BigDecimal;
import org.waymark.foundation.period.TimePeriod;

/** What of a submission rules look at. What could not be read is null, and not judged. */
public record SubmittedValue(
        TimePeriod period, BigDecimal value, BigDecimal numerator, BigDecimal denominator, String justification) {}
