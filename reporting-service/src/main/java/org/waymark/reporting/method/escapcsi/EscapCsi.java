package org.waymark.reporting.method.escapcsi;

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
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Situation;

/** How much of the way to the target is covered, and is that more than the time that has gone? */
public final class EscapCsi implements Method {
    private static final Scale NO_WORDS = new Scale("index", List.of());

    private final IndexParameters parameters;

    public EscapCsi() {
        this(IndexParameters.DEFAULT);
    }

    EscapCsi(IndexParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public String id() {
        return "escap-csi";
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
        return new EscapCsi(parameters.with(given));
    }

    @Override
    public Scale scale() {
        return NO_WORDS;
    }

    @Override
    public Findings assess(Situation situation) {
        Optional<Reason> obstacle = situation.obstacle();
        if (obstacle.isPresent()) {
            return findings(parameters, List.of(), IndexFindings.none(obstacle.get(), null, null, false));
        }
        IndexParameters used =
                parameters.tolerating(situation.target().orElseThrow().tolerance());
        Index index = new Index(new Movement(situation, used));
        return findings(used, situation.comparable(), index.shown(used.capped()));
    }

    private static Findings findings(IndexParameters used, List<KnownValue> inputs, IndexFindings shown) {
        return new Findings(used, inputs, null, null, shown.reason(), shown);
    }

    /** Its current value is the latest there is, however old. */
    @Override
    public Optional<LocalDate> staleFrom(TimePeriod latest) {
        return Optional.empty();
    }
}
