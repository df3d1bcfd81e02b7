package org.waymark.reporting.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.foundation.period.PeriodType;
import org.waymark.reporting.situation.DatedValue;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Situation;

/**
 * Whether a target has been met: a matter of values and direction, the same by every method.
 *
 * @param latest the latest comparable value
 * @param isFinal the value of the last target period is known
 * @param signals points of a stock that already satisfy the target though they cannot be compared with it; they lie
 *     between baseline (or the plan's start) and the end of the last target period
 */
public record TargetAnswer(
        Optional<KnownValue> latest,
        Attainment attainment,
        Optional<Met> met,
        boolean isFinal,
        List<InterimAnswer> interim,
        List<KnownValue> signals) {
    static TargetAnswer of(Situation situation, Parameters parameters) {
        return situation.canBeJudged()
                ? of(situation, new Comparison(situation, parameters))
                : of(Attained.NOTHING, List.of(), List.of());
    }

    private static TargetAnswer of(Situation situation, Comparison comparison) {
        return of(
                Attained.of(comparison),
                comparison.target().interim().stream()
                        .map(wanted -> InterimAnswer.of(wanted, situation, comparison))
                        .toList(),
                signals(situation, comparison));
    }

    private static TargetAnswer of(Attained attained, List<InterimAnswer> interim, List<KnownValue> signals) {
        return new TargetAnswer(
                attained.latest(), attained.attainment(), attained.met(), attained.isFinal(), interim, signals);
    }

    private static List<KnownValue> signals(Situation situation, Comparison comparison) {
        if (!situation.definition().orElseThrow().stock()) {
            return List.of();
        }
        DatedValue last = comparison.target().last();
        Set<KnownValue> compared = Set.copyOf(situation.comparable());
        return situation.known().stream()
                .filter(known -> !compared.contains(known))
                .filter(known -> known.period().type() != PeriodType.R)
                .filter(known -> known.period().lastDay().isAfter(situation.start()))
                .filter(known -> !known.period().endsAfter(last.period()))
                .filter(known -> comparison.isUsable(known) && comparison.satisfies(known, last))
                .toList();
    }
}
