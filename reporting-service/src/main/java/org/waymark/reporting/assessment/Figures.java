package org.waymark.reporting.assessment;

import java.math.BigDecimal;

/**
 * The numbers among a method's details that lists of many targets show beside its word; null where one makes no sense.
 */
public interface Figures {
    BigDecimal progress();

    BigDecimal expected();

    /** Covered distance over the distance expected by then. */
    BigDecimal r();

    /** Years ahead of the line, negative behind. */
    BigDecimal timeLead();

    /** Half a unit of the latest value's last decimal changes the verdict. */
    boolean roundingSensitive();
}
