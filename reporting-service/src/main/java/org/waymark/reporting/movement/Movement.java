package org.waymark.reporting.movement;

import java.util.List;
import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Comparison;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Years;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.Target;

/** The way from the base to the latest value that can be compared with it, of a situation without obstacle. */
public final class Movement {
    private final Situation situation;
    private final Parameters parameters;
    private final List<KnownValue> seen;
    private final List<KnownValue> usable;
    private final Base base;

    public Movement(Situation situation, Parameters parameters) {
        this.situation = situation;
        this.parameters = parameters;
        this.seen = situation.comparable().stream().filter(KnownValue::isValue).toList();
        this.usable = seen.stream().filter(parameters.provisional()::takes).toList();
        this.base = target().filter(target -> target.baseline() != null)
                .map(Base::declaredBy)
                .or(() -> usable.stream().findFirst().map(Base::observed))
                .orElse(null);
    }

    public Optional<Target> target() {
        return situation.target();
    }

    public Direction direction() {
        return situation.definition().orElseThrow().direction();
    }

    /** Null while there is neither a baseline nor a value. */
    public Base base() {
        return base;
    }

    public Point from() {
        return base == null ? null : new Point(base.period().toString(), base.value(), base.observed());
    }

    public Point to() {
        return current()
                .map(known -> new Point(known.period().toString(), known.value(), true))
                .orElse(null);
    }

    /** The latest value of the base's part of the year; that of the base's own period where there is no later one. */
    public Optional<KnownValue> current() {
        return usable.stream().filter(this::isInSeason).reduce((earlier, later) -> later);
    }

    /** Null while there is no current value. */
    public Rational years() {
        return current().map(known -> yearsTo(known.period())).orElse(null);
    }

    /** There is a target. */
    public Rational yearsToTarget() {
        return yearsTo(target().orElseThrow().last().period());
    }

    public boolean meetsTarget() {
        return target().isPresent()
                && current().map(known -> satisfies(known, target().get())).orElse(false);
    }

    /** Why there is no way from base to current value, or none that can be compared with that to the target. */
    public Optional<Reason> obstacle() {
        Optional<Reason> nothing = whyNothingIsSeen();
        if (nothing.isPresent()) {
            return nothing;
        }
        if (seen.stream().noneMatch(this::isAfterBase)) {
            return Optional.of(Reason.ONE_POINT);
        }
        if (usable.stream().anyMatch(known -> known.breaksTheSeries() && isAfterBase(known))) {
            return Optional.of(Reason.SERIES_BREAK);
        }
        if (usable.stream().noneMatch(this::isAfterBase)) {
            return Optional.of(Reason.PROVISIONAL_ONLY);
        }
        boolean seasonal = usable.stream().noneMatch(known -> isAfterBase(known) && isInSeason(known))
                || target().isPresent() && !isWhole(yearsToTarget());
        return seasonal ? Optional.of(Reason.SEASON) : Optional.empty();
    }

    private Optional<Reason> whyNothingIsSeen() {
        if (target().isPresent()) {
            return new Comparison(situation, parameters).obstacle();
        }
        return seen.isEmpty() ? Optional.of(situation.whyNothingIsComparable()) : Optional.empty();
    }

    private boolean satisfies(KnownValue known, Target target) {
        return direction()
                .satisfies(known.exactly(), Rational.of(target.last().value()), Rational.of(parameters.tolerance()));
    }

    private boolean isAfterBase(KnownValue known) {
        return base == null || known.period().endsAfter(base.period());
    }

    private boolean isInSeason(KnownValue known) {
        return isWhole(yearsTo(known.period()));
    }

    private Rational yearsTo(TimePeriod period) {
        return Years.endOf(period).subtract(Years.endOf(base.period()));
    }

    private static boolean isWhole(Rational years) {
        return years.denominator().bitLength() == 1;
    }
}
