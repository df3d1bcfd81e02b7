package org.waymark.indicator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.indicator.catalogue.IndicatorDefinition.Direction;

/**
 * A target value that lies on the wrong side of the one before it or of the baseline.
 *
 * @param index among the targets
 * @param before what it lies against
 */
record AgainstDirection(int index, PeriodValue target, PeriodValue before) {
    static List<AgainstDirection> in(TargetDefinition definition, Direction direction) {
        List<AgainstDirection> found = new ArrayList<>();
        PeriodValue baseline = definition.baseline();
        PeriodValue before = baseline;
        for (int i = 0; i < definition.targets().size(); i++) {
            PeriodValue target = definition.targets().get(i);
            int index = i;
            Stream.of(before, baseline)
                    .filter(other -> isWrong(direction, other, target))
                    .findFirst()
                    .ifPresent(other -> found.add(new AgainstDirection(index, target, other)));
            before = target;
        }
        return found;
    }

    private static boolean isWrong(Direction direction, PeriodValue from, PeriodValue to) {
        if (from == null || to == null || from.value() == null || to.value() == null) {
            return false;
        }
        int change = to.value().compareTo(from.value());
        return (direction == Direction.HIGHER_IS_BETTER && change < 0)
                || (direction == Direction.LOWER_IS_BETTER && change > 0);
    }
}
