package org.waymark.reporting.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.period.PeriodType;

/**
 * The default method: has the last target been met, and is the latest value where a straight line expects it?
 *
 * <p>A target whose indicator is not defined yet has no direction and is treated as {@code NO_TARGET}. Missing and
 * withdrawn vintages of comparable periods are inputs without value: they decide that the period has none. Signals lie
 * between baseline (or the plan's start) and the end of the last target period.
 */
public final class LinearTrajectory {
    public static final String METHOD = "linear-trajectory";
    public static final String VERSION = "1";

    private final Parameters parameters;

    public LinearTrajectory(Parameters parameters) {
        this.parameters = parameters;
    }

    public Assessment assess(Evidence evidence, LocalDate asOf, Instant knownAt) {
        Situation situation = evidence.on(asOf, knownAt);
        VerdictChange changed = new VerdictHistory(evidence, knownAt, parameters).lastChange(asOf);
        return situation.canBeJudged()
                ? judged(evidence.subject(), situation, changed)
                : withoutTarget(evidence.subject(), situation, changed);
    }

    private Assessment judged(Subject subject, Situation situation, VerdictChange changed) {
        Judgement judgement = new Judgement(situation, parameters);
        Target target = situation.target().orElseThrow();
        Parameters used = parameters.of(target);
        List<KnownValue> inputs = situation.comparable();
        return new Assessment(
                AssessmentId.of(subject, situation, inputs, used),
                subject,
                used,
                situation.target(),
                situation.definition(),
                judgement.latest(),
                judgement.verdict(),
                judgement.reason(),
                Optional.ofNullable(Met.of(judgement, target.last())),
                judgement
                        .latest()
                        .map(KnownValue::period)
                        .equals(Optional.of(target.last().period())),
                ShownProgress.of(judgement.progress()),
                judgement.isRoundingSensitive(),
                target.interim().stream()
                        .map(wanted -> InterimAnswer.of(wanted, situation, judgement))
                        .toList(),
                inputs,
                signals(situation, judgement, target),
                situation.notCompared(),
                changed);
    }

    private Assessment withoutTarget(Subject subject, Situation situation, VerdictChange changed) {
        return new Assessment(
                AssessmentId.of(subject, situation, List.of(), parameters),
                subject,
                parameters,
                situation.target(),
                situation.definition(),
                Optional.empty(),
                Verdict.NONE,
                Reason.NO_TARGET,
                Optional.empty(),
                false,
                ShownProgress.NONE,
                false,
                List.of(),
                List.of(),
                List.of(),
                situation.known(),
                changed);
    }

    private static List<KnownValue> signals(Situation situation, Judgement judgement, Target target) {
        if (!situation.definition().orElseThrow().stock()) {
            return List.of();
        }
        return situation.notCompared().stream()
                .filter(known -> known.period().type() != PeriodType.R)
                .filter(known -> known.period().lastDay().isAfter(situation.start()))
                .filter(known -> !known.period().endsAfter(target.last().period()))
                .filter(known -> judgement.isUsable(known) && judgement.satisfies(known, target.last()))
                .toList();
    }
}
