package org.waymark.reporting.method.lineartrajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Cut;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.assessment.GivenParameters;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Scale;
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
    public Method with(GivenParameters given) {
        return new LinearTrajectory(parameters.with(given));
    }

    @Override
    public Scale scale() {
        return PACES;
    }

    @Override
    public Findings assess(Situation situation) {
        return assessingOneSubject().apply(situation);
    }

    @Override
    public Function<Situation, Findings> assessingOneSubject() {
        return new AssessOneSubject(parameters);
    }

    @Override
    public Optional<List<Cut>> cuts(Situation situation) {
        return Optional.of(
                situation.canBeJudged()
                        ? new AssessOneSubject(parameters).judgement(situation).cuts()
                        : List.of());
    }

    @Override
    public Optional<LocalDate> staleFrom(TimePeriod latest) {
        return Optional.of(Judgement.staleFrom(latest, parameters.maxAge()));
    }
}
