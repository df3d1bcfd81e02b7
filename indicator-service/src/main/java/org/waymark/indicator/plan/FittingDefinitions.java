package org.waymark.indicator.plan;

import java.time.LocalDate;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.versioned.History;
import org.waymark.indicator.catalogue.Indicator;

/**
 * The definitions that a target has to fit.
 *
 * @param now in force today
 * @param then in force on the day from which the target holds
 */
record FittingDefinitions(Indicator now, Indicator then, boolean holdsLater) {
    static FittingDefinitions of(History<Indicator> definitions, LocalDate effectiveFrom, LocalDate today) {
        return new FittingDefinitions(
                inForceOn(today, definitions), inForceOn(effectiveFrom, definitions), effectiveFrom.isAfter(today));
    }

    private static Indicator inForceOn(LocalDate day, History<Indicator> definitions) {
        return definitions.inForceOn(day).orElseGet(definitions::first);
    }

    /** The one in force on the first day from today on which the target holds. */
    Indicator judging() {
        return holdsLater ? then : now;
    }

    /** The definition under which a target in that unit is set, null where none has it; without a unit, the present one. */
    Indicator with(Unit unit) {
        if (unit == null || unit.equals(unitOf(now))) {
            return now;
        }
        return unit.equals(unitOf(then)) ? then : null;
    }

    /** Whether a target could be meant in either of two units. */
    boolean leaveUnitOpen() {
        return holdsLater && !unitOf(now).equals(unitOf(then));
    }

    static Unit unitOf(Indicator definition) {
        return definition.definition().unit().code();
    }
}
