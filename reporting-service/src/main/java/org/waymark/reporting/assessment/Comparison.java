package org.waymark.reporting.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
    private final Rational wanted;
    private final List<KnownValue> seen;
    private final List<KnownValue> usable;

    /** The situation can be judged. */
    public Comparison(Situation situation, Parameters parameters) {
        this.situation = situation;
        this.target = situation.target().orElseThrow();
        this.direction = situation.definition().orElseThrow().direction();
        this.provisional = parameters.provisional();
        this.tolerance = Rational.of(parameters.tolerance());
        this.wanted = Rational.of(target.last().value());
        this.seen = only(situation.comparable(), KnownValue::isValue);
        this.usable = only(seen, this::isUsable);
    }

    /** A loop, since it runs for every day of every target. */
    private static List<KnownValue> only(List<KnownValue> values, Predicate<KnownValue> wanted) {
        List<KnownValue> found = new ArrayList<>(values.size());
        for (KnownValue value : values) {
            if (wanted.test(value)) {
                found.add(value);
            }
        }
        return Collections.unmodifiableList(found);
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
        return seen.isEmpty() ? Optional.of(situation.whyNothingIsComparable()) : Optional.empty();
    }

    public Attainment attainment() {
        return latest().map(KnownValue::exactly).map(this::attainmentOf).orElse(Attainment.NOT_ASSESSABLE);
    }

    /** What it would be if the latest value were this one. */
    public Attainment attainmentOf(Rational value) {
        return direction.satisfies(value, wanted, tolerance) ? Attainment.MET : Attainment.NOT_MET;
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
        return provisional.takes(known);
    }

    boolean satisfiesTheLastTarget(KnownValue known) {
        return attainmentOf(known.exactly()) == Attainment.MET;
    }

    boolean satisfies(KnownValue known, DatedValue asked) {
        return direction.satisfies(known.exactly(), Rational.of(asked.value()), tolerance);
    }
}
