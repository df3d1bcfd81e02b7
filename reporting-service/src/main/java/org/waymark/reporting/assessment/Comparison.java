package org.waymark.reporting.assessment;

import java.util.List;
import java.util.Optional;

/** The values that can be compared with a target, and which of them satisfy it. */
public final class Comparison {
    private final Target target;
    private final Direction direction;
    private final Provisional provisional;
    private final Rational tolerance;
    private final List<KnownValue> seen;
    private final List<KnownValue> usable;

    /** The situation has a target and a direction. */
    public Comparison(Situation situation, Parameters parameters) {
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

    public Attainment attainment() {
        return latest().map(KnownValue::exactly).map(this::attainmentOf).orElse(Attainment.NOT_ASSESSABLE);
    }

    /** What it would be if the latest value were this one. */
    public Attainment attainmentOf(Rational value) {
        return satisfies(value, target.last()) ? Attainment.MET : Attainment.NOT_MET;
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
