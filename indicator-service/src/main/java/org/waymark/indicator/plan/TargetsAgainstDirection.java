package org.waymark.indicator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.waymark.indicator.catalogue.IndicatorDefinition.Direction;
import org.waymark.indicator.catalogue.TargetsOnIndicator;

/** Tells the catalogue which targets a new definition would turn round. */
@ApplicationScoped
class TargetsAgainstDirection implements TargetsOnIndicator {
    @Override
    public List<String> against(Direction direction, String indicator, LocalDate day) {
        return Target.onIndicator(indicator).stream()
                .filter(history -> history.holdingFrom(day)
                        .anyMatch(target -> !AgainstDirection.in(target.definition(), direction)
                                .isEmpty()))
                .map(history -> history.first().code)
                .toList();
    }
}
