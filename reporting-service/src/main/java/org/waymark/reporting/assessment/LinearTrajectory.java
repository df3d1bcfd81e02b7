package org.waymark.reporting.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The default method: has the last target been met, and is the latest value where a straight line expects it?
 *
 * <p>A target whose indicator is not defined yet has no direction and is treated as {@code NO_TARGET}. Missing and
 * withdrawn vintages of comparable periods are inputs without value: they decide that the period has none.
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
        if (situation.target().isEmpty() || situation.definition().isEmpty()) {
            return withoutTarget(evidence.subject(), situation, changed);
        }
        Judgement judgement = new Judgement(situation, parameters);
        Target target = situation.target().get();
        Parameters used = parameters.of(target);
        List<KnownValue> inputs = situation.comparable();
        Optional<TimePeriod> metSince = metSince(judgement, target);
        Progress progress = judgement.progress();
        return new Assessment(
                AssessmentId.of(evidence.subject(), situation, inputs, used),
                evidence.subject(),
                used,
                situation.target(),
                judgement.latest(),
                judgement.verdict(),
                judgement.reason(),
                metSince.orElse(null),
                metSince.map(since -> since.equals(judgement.usable().get(0).period()))
                        .orElse(null),
                metSince.map(since -> target.last().period().endsAfter(since)).orElse(null),
                judgement
                        .latest()
                        .filter(known -> known.period().equals(target.last().period()))
                        .isPresent(),
                Shown.rounded(progress.progress(), 4),
                Shown.rounded(progress.expected(), 4),
                Shown.rounded(progress.ratio(), 4),
                Shown.rounded(progress.timeLead(), 2),
                judgement.isRoundingSensitive(),
                target.interim().stream()
                        .map(wanted -> answer(wanted, situation, judgement))
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
                Optional.empty(),
                Verdict.NONE,
                Reason.NO_TARGET,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                situation.known(),
                changed);
    }

    /** The earliest comparable period from which every known value up to the latest satisfies the last target. */
    private static Optional<TimePeriod> metSince(Judgement judgement, Target target) {
        List<KnownValue> values = judgement.usable();
        TimePeriod since = null;
        for (int i = values.size() - 1; i >= 0 && judgement.satisfies(values.get(i), target.last()); i--) {
            since = values.get(i).period();
        }
        return Optional.ofNullable(since);
    }

    private static InterimAnswer answer(DatedValue wanted, Situation situation, Judgement judgement) {
        return situation.known().stream()
                .filter(known -> known.period().equals(wanted.period()) && judgement.isUsable(known))
                .findFirst()
                .map(known -> new InterimAnswer(
                        wanted.period(),
                        wanted.value(),
                        known.value(),
                        judgement.satisfies(known, wanted) ? Attainment.MET : Attainment.NOT_MET))
                .orElse(new InterimAnswer(wanted.period(), wanted.value(), null, Attainment.NOT_ASSESSABLE));
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
