package org.waymark.reporting.method.opensdg;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.assessment.GivenParameters;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Scale;
import org.waymark.reporting.movement.Movement;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Situation;

/** Has growth since the base been as fast as the way to the target requires? Without a target: is there growth? */
public final class OpenSdg implements Method {
    private static final Scale STATUSES = new Scale(
            "progressStatus",
            Stream.of(ProgressStatus.values()).map(ProgressStatus::code).toList());

    private final OpenSdgParameters parameters;

    public OpenSdg() {
        this(OpenSdgParameters.DEFAULT);
    }

    OpenSdg(OpenSdgParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public String id() {
        return "open-sdg";
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
        return new OpenSdg(parameters.with(given));
    }

    @Override
    public Scale scale() {
        return STATUSES;
    }

    @Override
    public Findings assess(Situation situation) {
        Optional<Reason> obstacle = situation.obstacleWithoutTarget();
        if (obstacle.isPresent()) {
            return nothing(obstacle.get());
        }
        OpenSdgParameters used = parameters.forTarget(situation.target());
        OpenSdgFindings shown = new Judgement(new Movement(situation, used), used).shown();
        return new Findings(
                used, situation.comparable(), shown.progressStatus(), shown.progressStatus(), shown.reason(), shown);
    }

    private Findings nothing(Reason reason) {
        ProgressStatus none = ProgressStatus.NOT_AVAILABLE;
        return new Findings(
                parameters,
                List.of(),
                none.code(),
                none.code(),
                reason,
                OpenSdgFindings.of(none, reason, null, null, OpenSdgFindings.Steps.NONE));
    }

    /** Its current value is the latest there is, however old. */
    @Override
    public Optional<LocalDate> staleFrom(TimePeriod latest) {
        return Optional.empty();
    }
}
