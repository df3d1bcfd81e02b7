package org.waymark.reporting.method.unthreeband;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.assessment.GivenParameters;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Scale;
import org.waymark.reporting.movement.Movement;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Situation;

/** How much of the way to the target will be covered in its year, if growth goes on as it has since the base? */
public final class UnThreeBand implements Method {
    private static final String NOT_ASSESSABLE = "NOT_ASSESSABLE";
    private static final Scale BANDS = new Scale("band", List.of("3", "2", "1", NOT_ASSESSABLE));

    private final BandParameters parameters;

    public UnThreeBand() {
        this(BandParameters.DEFAULT);
    }

    UnThreeBand(BandParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public String id() {
        return "un-three-band";
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
        return new UnThreeBand(parameters.with(given));
    }

    @Override
    public Scale scale() {
        return BANDS;
    }

    @Override
    public Findings assess(Situation situation) {
        BandParameters used = parameters.forTarget(situation.target());
        BandFindings shown = situation
                .obstacleWithoutTarget()
                .map(reason -> BandFindings.of(null, reason, null, BandFindings.Steps.NONE))
                .orElseGet(() -> shown(new Movement(situation, used)));
        String word = shown.band() == null ? NOT_ASSESSABLE : shown.band().toString();
        return new Findings(used, situation.comparable(), shown.band(), word, shown.reason(), shown);
    }

    private BandFindings shown(Movement movement) {
        return parameters.binary() ? yesOrNo(movement) : new Judgement(movement).shown();
    }

    /** Yes is the best band and no the worst; whoever wants a no turns the question round. */
    private static BandFindings yesOrNo(Movement movement) {
        BigDecimal said =
                movement.current().map(KnownValue::value).map(PlainNumber::of).orElse(null);
        BandFindings.Steps steps = new BandFindings.Steps(movement.from(), movement.to(), null, null, null, false);
        if (said == null) {
            return BandFindings.of(null, movement.obstacle().orElse(Reason.NO_OBSERVATION), null, steps);
        }
        if (said.equals(BigDecimal.ONE) || said.signum() == 0) {
            return BandFindings.of(said.signum() == 0 ? 1 : 3, null, said.doubleValue(), steps);
        }
        return BandFindings.of(null, Reason.OUT_OF_RANGE, null, steps);
    }

    /** Its current value is the latest there is, however old. */
    @Override
    public Optional<LocalDate> staleFrom(TimePeriod latest) {
        return Optional.empty();
    }
}
