package org.waymark.reporting.method.opensdg;

import java.math.BigDecimal;
import org.waymark.reporting.movement.Movement;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Target;

/**
 * The status of a movement.
 *
 * <p>The first thing asked, as in Open SDG's code, is whether the current value meets the target: that needs no growth,
 * and is so after one point, across a break, or with a target on the other side of the base. The method has no memory:
 * a target that was met and lost is judged by its growth again.
 */
final class Judgement {
    private final Movement movement;
    private final OpenSdgParameters parameters;
    private final Growth growth;
    private final boolean achieved;

    Judgement(Movement movement, OpenSdgParameters parameters) {
        this.movement = movement;
        this.parameters = parameters;
        this.growth = Growth.of(movement, parameters);
        this.achieved = movement.target().isPresent()
                && movement.direction() != Direction.MAINTAIN
                && movement.current()
                        .map(known -> meets(known.exactly(), movement.target().get()))
                        .orElse(false);
    }

    /** Open SDG takes a target of zero for epsilon before it looks whether it is met. */
    private boolean meets(Rational value, Target target) {
        Rational wanted = Rational.of(parameters.orEpsilon(target.last().value()));
        return movement.direction().satisfies(value, wanted, Rational.ZERO);
    }

    ProgressStatus status() {
        if (achieved) {
            return ProgressStatus.TARGET_ACHIEVED;
        }
        if (growth.obstacle().isPresent()) {
            return ProgressStatus.NOT_AVAILABLE;
        }
        return hasTarget() ? Thresholds.ofRatio(growth.ratio()) : Thresholds.ofGrowth(growth.directed(), coefficient());
    }

    OpenSdgFindings shown() {
        return OpenSdgFindings.of(status(), reason(), value(), score(), steps());
    }

    private Reason reason() {
        return achieved ? null : growth.obstacle().orElse(null);
    }

    private Double value() {
        if (growth.obstacle().isPresent()) {
            return null;
        }
        return hasTarget() ? growth.ratio() : growth.directed();
    }

    private Double score() {
        if (achieved) {
            return Score.ACHIEVED;
        }
        if (growth.obstacle().isPresent()) {
            return null;
        }
        return hasTarget() ? Score.ofRatio(growth.ratio()) : Score.ofGrowth(growth.directed(), coefficient());
    }

    private OpenSdgFindings.Steps steps() {
        return new OpenSdgFindings.Steps(
                hasTarget() ? OpenSdgFindings.Variant.QUANTITATIVE : OpenSdgFindings.Variant.QUALITATIVE,
                movement.from(),
                movement.to(),
                PlainNumber.significant(movement.years()),
                PlainNumber.significant(growth.observed()),
                PlainNumber.significant(growth.required()),
                hasTarget() || movement.base() == null ? null : PlainNumber.significant(coefficient()),
                growth.epsilonFor());
    }

    private double coefficient() {
        BigDecimal limit = parameters.limit();
        return limit == null
                ? 1
                : Thresholds.coefficient(movement.base().value().doubleValue(), limit.doubleValue());
    }

    private boolean hasTarget() {
        return movement.target().isPresent();
    }
}
