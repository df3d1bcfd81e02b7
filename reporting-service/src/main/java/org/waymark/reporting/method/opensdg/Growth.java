package org.waymark.reporting.method.opensdg;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.reporting.movement.CompoundGrowth;
import org.waymark.reporting.movement.Movement;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Reason;

/**
 * The rates from base to current value and from base to target; each null where there is none.
 *
 * @param sense 1 where the rate should be positive, -1 where it should be negative
 * @param epsilonFor which of base and target are zero, and were taken for epsilon
 * @param obstacle why they cannot be compared; without one they are there
 */
record Growth(Double observed, Double required, int sense, List<String> epsilonFor, Optional<Reason> obstacle) {

    static Growth of(Movement movement, OpenSdgParameters parameters) {
        Optional<Reason> obstacle = movement.obstacle();
        if (movement.base() == null || movement.current().isEmpty()) {
            return new Growth(null, null, 0, List.of(), obstacle);
        }
        BigDecimal base = movement.base().value();
        BigDecimal from = parameters.orEpsilon(base);
        Double observed = CompoundGrowth.rate(from, movement.current().get().value(), movement.years());
        Optional<BigDecimal> target = movement.target().map(t -> t.last().value());
        Double required = target.map(
                        wanted -> CompoundGrowth.rate(from, parameters.orEpsilon(wanted), movement.yearsToTarget()))
                .orElse(null);
        return new Growth(
                observed,
                required,
                movement.direction().sense() * CompoundGrowth.sign(base),
                zeros(base, target),
                obstacle.or(() -> obstacle(movement, observed, required)));
    }

    private static Optional<Reason> obstacle(Movement movement, Double observed, Double required) {
        boolean hasTarget = movement.target().isPresent();
        if (movement.direction() == Direction.MAINTAIN
                || hasTarget && movement.yearsToTarget().signum() <= 0
                || required != null && required == 0) {
            return Optional.of(Reason.NO_DISTANCE);
        }
        return observed == null || hasTarget && required == null ? Optional.of(Reason.NO_RATE) : Optional.empty();
    }

    private static List<String> zeros(BigDecimal base, Optional<BigDecimal> target) {
        return Stream.concat(
                        Stream.of("base").filter(zero -> base.signum() == 0),
                        target.filter(wanted -> wanted.signum() == 0).map(zero -> "target").stream())
                .toList();
    }

    /** There is a target, and no obstacle. */
    double ratio() {
        return sense * observed / Math.abs(required);
    }

    /** There is no target, and no obstacle. */
    double directed() {
        return sense * observed;
    }
}
