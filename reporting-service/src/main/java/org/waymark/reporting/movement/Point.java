package org.waymark.reporting.movement;

import java.math.BigDecimal;

/**
 * An end of a movement as it is shown.
 *
 * @param observed false where the target names it, true where it is a value
 */
public record Point(String period, BigDecimal value, boolean observed) {}
