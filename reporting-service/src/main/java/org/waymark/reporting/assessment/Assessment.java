package org.waymark.reporting.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a method says about a subject on a day, with everything it looked at.
 *
 * @param latest the latest comparable value
 * @param reason why there is no pace, else null
 * @param isFinal the value of the last target period is known
 * @param inputs what counted for every comparable period, also where that is no value
 * @param signals points of a stock that already satisfy the target though they cannot be compared with it
 * @param notCompared known values of the series that the target cannot be compared with
 * @param changed null if the verdict has been the same from the start
 */
public record Assessment(
        UUID id,
        Subject subject,
        Parameters parameters,
        Optional<Target> target,
        Optional<Definition> definition,
        Optional<KnownValue> latest,
        Verdict verdict,
        Reason reason,
        Optional<Met> met,
        boolean isFinal,
        ShownProgress shown,
        boolean roundingSensitive,
        List<InterimAnswer> interim,
        List<KnownValue> inputs,
        List<KnownValue> signals,
        List<KnownValue> notCompared,
        VerdictChange changed) {}
