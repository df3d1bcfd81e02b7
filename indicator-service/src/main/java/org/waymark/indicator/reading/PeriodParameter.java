package org.waymark.indicator.reading;

import com.fasterxml.jackson.databind.node.TextNode;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violations;

/** An SDMX time period in a query parameter; null when absent. */
final class PeriodParameter {
    private PeriodParameter() {}

    static TimePeriod of(String name, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return TimePeriod.parse(value);
        } catch (IllegalArgumentException notAPeriod) {
            Violations violations = new Violations();
            violations.add("?" + name, new TextNode(value), "period", TimePeriod.problem(value));
            throw Refusal.rulesBroken(violations.all());
        }
    }
}
