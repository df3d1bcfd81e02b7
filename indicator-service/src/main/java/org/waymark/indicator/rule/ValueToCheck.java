package org.waymark.indicator.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.indicator.observation.ObservationStatus;

/**
 * The parts of a submission that rules look at. A part that could not be read is null, and is not checked.
 *
 * @param unit of the indicator
 * @param releasedAt the day it will have if it is recorded, null where that is not known yet
 */
public record ValueToCheck(
        TimePeriod period,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String justification,
        Unit unit,
        ObservationStatus status,
        LocalDate releasedAt,
        LocalDate today) {}
