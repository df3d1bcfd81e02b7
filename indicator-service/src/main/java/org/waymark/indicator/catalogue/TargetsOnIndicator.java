package org.waymark.indicator.catalogue;

import java.time.LocalDate;
import java.util.List;

/** What plans want of an indicator, as far as its definition must fit it. */
public interface TargetsOnIndicator {
    /** The keys of the targets, in force on the day or later, that lie against the direction. */
    List<String> against(IndicatorDefinition.Direction direction, String indicator, LocalDate day);
}
