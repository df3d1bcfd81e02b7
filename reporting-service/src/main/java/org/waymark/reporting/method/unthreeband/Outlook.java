package org.waymark.reporting.method.unthreeband;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.reporting.movement.CompoundGrowth;
import org.waymark.reporting.movement.Movement;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Target;

/**
 * Where the growth observed leads.
 *
 * @param growth a year; null where there is none
 * @param valueAtTarget null without target or growth
 * @param obstacle why there is no value
 * @param value what the thresholds are for: the part of the way that will be covered, or the directed rate
 */
record Outlook(Double growth, Double valueAtTarget, Optional<Reason> obstacle, Double value) {

    static Outlook of(Movement movement) {
        if (movement.base() == null || movement.current().isEmpty()) {
            return new Outlook(null, null, movement.obstacle(), null);
        }
        BigDecimal base = movement.base().value();
        BigDecimal current = movement.current().get().value();
        Double growth = CompoundGrowth.rate(base, current, movement.years());
        Double reached = growth == null || movement.target().isEmpty()
                ? null
                : finite(CompoundGrowth.after(
                        current, growth, movement.yearsToTarget().subtract(movement.years())));
        Optional<Reason> obstacle = movement.obstacle().or(() -> obstacle(movement, growth, reached));
        return new Outlook(growth, reached, obstacle, obstacle.isPresent() ? null : value(movement, growth, reached));
    }

    private static Optional<Reason> obstacle(Movement movement, Double growth, Double reached) {
        Optional<Target> target = movement.target();
        if (movement.direction() == Direction.MAINTAIN
                || target.filter(t -> !leadsThere(movement, t)).isPresent()) {
            return Optional.of(Reason.NO_DISTANCE);
        }
        if (growth == null) {
            return Optional.of(Reason.NO_RATE);
        }
        return target.isPresent() && reached == null ? Optional.of(Reason.OUT_OF_RANGE) : Optional.empty();
    }

    /** A target on the wrong side of its base would take every step back for progress. */
    private static boolean leadsThere(Movement movement, Target target) {
        Rational way = Rational.of(target.last().value())
                .subtract(Rational.of(movement.base().value()));
        return movement.direction().isGood(way) && movement.yearsToTarget().signum() > 0;
    }

    private static double value(Movement movement, double growth, Double reached) {
        BigDecimal base = movement.base().value();
        return movement.target()
                .map(target -> (reached - base.doubleValue())
                        / target.last().value().subtract(base).doubleValue())
                .orElseGet(() -> movement.direction().sense() * CompoundGrowth.sign(base) * growth);
    }

    private static Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }
}
