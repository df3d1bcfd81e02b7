package org.waymark.reporting.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a method says about a subject on a day, with everything it looked at. Numbers are rounded for showing.
 *
 * @param metSince null unless met, as are {@code metSinceIsFirstKnown} and {@code metEarly}
 * @param signals points of a stock that already satisfy the target though they cannot be compared with it
 * @param notCompared known values of the series that the target cannot be compared with
 * @param changed null if the verdict has been the same from the start
 */
public record Assessment(
        UUID id,
        Subject subject,
        Parameters parameters,
        Optional<Target> target,
        Optional<KnownValue> latest,
        Verdict verdict,
        Reason reason,
        TimePeriod metSince,
        Boolean metSinceIsFirstKnown,
        Boolean metEarly,
        boolean isFinal,
        BigDecimal progress,
        BigDecimal expected,
        BigDecimal ratio,
        BigDecimal timeLead,
        boolean roundingSensitive,
        List<InterimAnswer> interim,
        List<KnownValue> inputs,
        List<KnownValue> signals,
        List<KnownValue> notCompared,
        VerdictChange changed) {}
