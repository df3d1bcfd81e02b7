package org.waymark.reporting.assessment;

import java.math.BigDecimal;
import java.util.List;

/** What a method worked out: a record, whose members reports show by their names; these mean the same in all of them. */
public interface Workings {
    /** The number that the method compares with its thresholds; null where it cannot be computed. */
    BigDecimal value();

    /** Null where the method has none, or it cannot be computed. */
    BigDecimal score();

    /** The steps on the way to the value, by their names; null where one makes no sense. */
    Record intermediate();

    /** Rules that had an effect although nobody has found them in the method's own publication. */
    List<String> experimental();
}
