package org.waymark.reporting.assessment;

import java.math.BigDecimal;

/**
 * Parameters as somebody gives them, each with what holds where it is absent.
 *
 * <p>Whoever implements it notes what is wrong, and refuses the names that no method asked for.
 */
public interface GivenParameters {
    BigDecimal decimal(String name, BigDecimal otherwise);

    BigDecimal notNegative(String name, BigDecimal otherwise);

    BigDecimal positive(String name, BigDecimal otherwise);

    int integer(String name, int least, int most, int otherwise);

    boolean flag(String name, boolean otherwise);

    <E extends Enum<E>> E oneOf(String name, Class<E> choices, E otherwise);
}
