package org.waymark.reporting.method.unthreeband;

import java.math.BigDecimal;
import java.util.Set;
import org.waymark.reporting.movement.Movement;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.number.Quantity;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Target;

/** The band of a movement; what meets the target, or nearly all of 0 % or 100 %, is in the best whatever its growth. */
final class Judgement {
    private static final double ON_TRACK = 0.95;
    private static final double FAIR = 0.10;
    private static final double FAST = 0.02;
    private static final double SLOW = 0.005;
    private static final Set<String> PERCENTAGES = Set.of("PT", "PERCENT");
    private static final Set<Rational> ENDS = Set.of(Rational.ZERO, Rational.of(100));

    private final Movement movement;
    private final Outlook outlook;
    private final boolean nearTheEnd;
    private final boolean reached;

    Judgement(Movement movement) {
        this.movement = movement;
        this.outlook = Outlook.of(movement);
        boolean hasDirection = movement.direction() != Direction.MAINTAIN;
        this.nearTheEnd = hasDirection
                && movement.current()
                        .flatMap(known -> movement.target().map(target -> isNearTheEnd(known, target)))
                        .orElse(false);
        this.reached = nearTheEnd || hasDirection && movement.meetsTarget();
    }

    BandFindings shown() {
        boolean told = reached || outlook.obstacle().isEmpty();
        return BandFindings.of(
                told ? band() : null, told ? null : outlook.obstacle().get(), outlook.value(), steps());
    }

    private int band() {
        if (reached) {
            return 3;
        }
        return movement.target().isPresent() ? band(ON_TRACK, FAIR) : band(FAST, SLOW);
    }

    private int band(double best, double fair) {
        if (outlook.value() >= best) {
            return 3;
        }
        return outlook.value() >= fair ? 2 : 1;
    }

    private BandFindings.Steps steps() {
        return new BandFindings.Steps(
                movement.from(),
                movement.to(),
                PlainNumber.significant(movement.years()),
                PlainNumber.significant(outlook.growth()),
                PlainNumber.significant(outlook.valueAtTarget()),
                nearTheEnd);
    }

    private static boolean isNearTheEnd(KnownValue known, Target target) {
        Unit unit = target.unit();
        if (unit == null || !PERCENTAGES.contains(unit.measure())) {
            return false;
        }
        Rational wanted = inPercent(target.last().value(), unit);
        return ENDS.contains(wanted)
                && inPercent(known.value(), unit).subtract(wanted).abs().compareTo(Rational.ONE) <= 0;
    }

    private static Rational inPercent(BigDecimal value, Unit unit) {
        return Rational.of(
                new Quantity(value, unit).in(new Unit(unit.measure(), 0)).orElseThrow());
    }
}
