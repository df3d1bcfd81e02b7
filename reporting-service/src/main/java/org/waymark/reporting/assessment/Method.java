package org.waymark.reporting.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.situation.Situation;

/** A way to assess a target, with the parameters it uses. Pure: equal situations give equal findings. */
public interface Method {
    /** As readers ask for it. */
    String id();

    /** Another one as soon as any situation gives other findings. */
    String version();

    Parameters parameters();

    /** By what reports count its findings. */
    Scale scale();

    Findings assess(Situation situation);

    /** That of the findings alone: a verdict's history asks for it on many days. */
    default Object verdict(Situation situation) {
        return assess(situation).verdict();
    }

    /** From this day on a latest value of that period is too old for a verdict; empty if it never is. */
    Optional<LocalDate> staleFrom(TimePeriod latest);

    /**
     * Where a change of the latest comparable value alone changes the word, in order of value: none where no value does.
     * Empty where the method does not look at the latest value alone.
     */
    default Optional<List<Cut>> cuts(Situation situation) {
        return Optional.empty();
    }
}
