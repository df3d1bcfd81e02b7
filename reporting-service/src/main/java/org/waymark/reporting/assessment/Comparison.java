package org.waymark.reporting.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.DatedValue;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.Target;

/** The values that can be compared with a target, and which of them satisfy it. */
public final class Comparison {
    private final Situation situation;
    private final Target target;
    private final Direction direction;
    private final Provisional provisional;
    private final Rational tolerance;
    private final List<KnownValue> seen;
    private final List<KnownValue> usable;

    /** The situation can be judged. */
    public Comparison(Situation situation, Parameters parameters) {
        this.situation = situation;
        this.target = situation.target().orElseThrow();
        this.direction = situation.definition().orElseThrow().direction();
        this.provisional = parameters.provisional();
        this.tolerance = Rational.of(parameters.tolerance());
        this.seen = situation.comparable().stream().filter(KnownValue::isValue).toList();
        this.usable = seen.stream().filter(this::isUsable).toList();
    }

    public Target target() {
        return target;
    }

    public Direction direction() {
        return direction;
    }

    /** In order of period, also the provisional ones that are to be ignored. */
    public List<KnownValue> seen() {
        return seen;
    }

    /** In order of period. */
    public List<KnownValue> usable() {
        return usable;
    }

    public Optional<KnownValue> latest() {
        return usable.isEmpty() ? Optional.empty() : Optional.of(usable.get(usable.size() - 1));
    }

    /** Why no value could be compared, or should not have been; empty if it is neither. */
    public Optional<Reason> obstacle() {
        if (!situation.definition().orElseThrow().has(target.last().period().type())) {
            return Optional.of(Reason.TARGET_PERIOD_TYPE);
        }
        return seen.isEmpty() ? Optional.of(whyNothingIsSeen()) : Optional.empty();
    }

    private Reason whyNothingIsSeen() {
        return situation.known().stream()
                .filter(known -> known.reported().value() != null)
                .map(situation::whyNotCompared)
                .map(why -> Reason.valueOf(why.name()))
                .min(Comparator.naturalOrder())
                .orElse(Reason.NO_OBSERVATION);
    }

    public Attainment attainment() {
        return latest().map(KnownValue::exactly).map(this::attainmentOf).orElse(Attainment.NOT_ASSESSABLE);
    }

    /** What it would be if the latest value were this one. */
    public Attainment attainmentOf(Rational value) {
        return satisfies(value, target.last()) ? Attainment.MET : Attainment.NOT_MET;
    }

    /** Where another latest value would be another attainment, in order of value; a value to maintain has two sides. */
    public List<Cut> cuts() {
        Rational wanted = Rational.of(target.last().value());
        return switch (direction) {
            case HIGHER_IS_BETTER -> List.of(Cut.upwards(wanted, Attainment.NOT_MET.name(), Attainment.MET.name()));
            case LOWER_IS_BETTER -> List.of(Cut.downwards(wanted, Attainment.MET.name(), Attainment.NOT_MET.name()));
            case MAINTAIN ->
                List.of(
                        Cut.upwards(wanted.subtract(tolerance), Attainment.NOT_MET.name(), Attainment.MET.name()),
                        Cut.downwards(wanted.add(tolerance), Attainment.MET.name(), Attainment.NOT_MET.name()));
        };
    }

    boolean isUsable(KnownValue known) {
        return known.isValue() && (provisional == Provisional.USE || !known.isProvisional());
    }

    boolean satisfies(KnownValue known, DatedValue wanted) {
        return satisfies(known.exactly(), wanted);
    }

    private boolean satisfies(Rational value, DatedValue wanted) {
        return direction.satisfies(value, Rational.of(wanted.value()), tolerance);
    }
}
