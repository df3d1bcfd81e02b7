package org.waymark.reporting.method.lineartrajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Comparison;
import org.waymark.reporting.assessment.Cut;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Scale;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Situation;

/**
 * Has the last target been met, and is the latest value where a straight line expects it?
 *
 * <p>A target whose indicator is not defined yet has no direction and is treated as {@code NO_TARGET}. Missing and
 * withdrawn vintages of comparable periods are inputs without value: they decide that the period has none.
 */
public final class LinearTrajectory implements Method {
    private static final Scale PACES =
            new Scale("pace", Stream.of(Pace.values()).map(Pace::name).toList());

    private final TrajectoryParameters parameters;

    public LinearTrajectory() {
        this(TrajectoryParameters.DEFAULT);
    }

    LinearTrajectory(TrajectoryParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public String id() {
        return "linear-trajectory";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Parameters parameters() {
        return parameters;
    }

    @Override
    public Scale scale() {
        return PACES;
    }

    @Override
    public Findings assess(Situation situation) {
        Optional<Reason> obstacle = situation.obstacle();
        if (obstacle.isPresent()) {
            Trajectory nothing = Trajectory.of(Pace.NOT_ASSESSABLE, obstacle.get(), Progress.NONE, false);
            return findings(parameters, List.of(), Verdict.NONE, nothing);
        }
        TrajectoryParameters used = parametersFor(situation);
        Judgement judgement = judgement(situation, used);
        return findings(used, situation.comparable(), judgement.verdict(), judgement.shown());
    }

    @Override
    public Verdict verdict(Situation situation) {
        return situation.canBeJudged()
                ? judgement(situation, parametersFor(situation)).verdict()
                : Verdict.NONE;
    }

    @Override
    public Optional<LocalDate> staleFrom(TimePeriod latest) {
        return Optional.of(Judgement.staleFrom(latest, parameters.maxAge()));
    }

    @Override
    public Optional<List<Cut>> cuts(Situation situation) {
        return Optional.of(
                situation.canBeJudged()
                        ? judgement(situation, parametersFor(situation)).cuts()
                        : List.of());
    }

    private TrajectoryParameters parametersFor(Situation situation) {
        return parameters.forTarget(situation.target().orElseThrow());
    }

    private static Judgement judgement(Situation situation, TrajectoryParameters used) {
        return new Judgement(new Comparison(situation, used), used.maxAge(), situation.asOf());
    }

    private static Findings findings(
            TrajectoryParameters used, List<KnownValue> inputs, Verdict verdict, Trajectory shown) {
        return new Findings(used, inputs, verdict, shown.pace().name(), shown.reason(), shown);
    }
}
