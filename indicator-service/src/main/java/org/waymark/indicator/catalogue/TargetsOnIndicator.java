package org.waymark.indicator.catalogue;

import java.time.LocalDate;
import java.util.List;

/** What plans want of an indicator, as far as its definition must fit it. */
public interface TargetsOnIndicator {
    /** Whoever writes a definition or a target holds it, or two that do not fit each other would both pass. */
    static String lock(String indicator) {
        return "definition and targets of " + indicator;
    }

    /** The keys of the targets, in force on the day or later, that lie against the direction. */
    List<String> against(IndicatorDefinition.Direction direction, String indicator, LocalDate day);
}
