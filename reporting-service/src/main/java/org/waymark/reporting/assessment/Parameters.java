package org.waymark.reporting.assessment;

import java.math.BigDecimal;
import java.util.List;

/** What a method was told: a record whose members are shown by their names. These two any method is told. */
public interface Parameters {
    Provisional provisional();

    /** How far a value to maintain may lie from its target. */
    BigDecimal tolerance();

    /** All of them, each as {@code name=value}, in a fixed order: assessment ids are made of it. */
    List<String> lines();
}
