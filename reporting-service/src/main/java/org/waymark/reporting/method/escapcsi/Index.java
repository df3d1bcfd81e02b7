package org.waymark.reporting.method.escapcsi;

import java.util.List;
import java.util.Optional;
import org.waymark.reporting.movement.Movement;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Reason;

/** The index of a movement towards a target. */
final class Index {
    private static final Rational FULL = Rational.of(10);

    private final Movement movement;
    private final boolean parity;

    Index(Movement movement) {
        this.movement = movement;
        this.parity = movement.direction() == Direction.MAINTAIN;
    }

    IndexFindings shown(boolean capped) {
        Optional<Reason> obstacle = obstacle();
        return obstacle.map(reason -> IndexFindings.none(reason, movement.from(), movement.to(), parity))
                .orElseGet(() -> computed(capped));
    }

    private IndexFindings computed(boolean capped) {
        Rational index = parity ? nearness() : covered();
        Rational marker = FULL.multiply(movement.years()).divide(movement.yearsToTarget());
        boolean over = capped && index.compareTo(FULL) > 0;
        return new IndexFindings(
                null,
                PlainNumber.significant(over ? FULL : index),
                null,
                new IndexFindings.Steps(
                        movement.from(),
                        movement.to(),
                        PlainNumber.significant(index),
                        PlainNumber.significant(marker),
                        index.compareTo(marker) >= 0,
                        parity),
                over ? List.of(IndexFindings.CAP) : List.of());
    }

    /** Without a stated base there is no way of which a part could be covered. */
    private Optional<Reason> obstacle() {
        Optional<Reason> obstacle = movement.obstacle();
        boolean hasValues =
                obstacle.map(reason -> reason.compareTo(Reason.NO_BASELINE) > 0).orElse(true);
        if (hasValues && movement.target().orElseThrow().baseline() == null) {
            return Optional.of(Reason.NO_BASELINE);
        }
        return obstacle.or(() -> leadsThere() ? Optional.empty() : Optional.of(Reason.NO_DISTANCE));
    }

    private boolean leadsThere() {
        boolean isWay = parity ? distance().signum() != 0 : movement.direction().isGood(distance());
        return isWay && movement.yearsToTarget().signum() > 0;
    }

    private Rational covered() {
        return FULL.multiply(current().subtract(base())).divide(distance());
    }

    private Rational nearness() {
        return FULL.subtract(FULL.multiply(target().subtract(current()).abs())
                .divide(distance().abs()));
    }

    private Rational distance() {
        return target().subtract(base());
    }

    private Rational base() {
        return Rational.of(movement.base().value());
    }

    private Rational current() {
        return movement.current().orElseThrow().exactly();
    }

    private Rational target() {
        return Rational.of(movement.target().orElseThrow().last().value());
    }
}
