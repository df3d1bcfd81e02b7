package org.waymark.reporting.preview;

import java.math.BigDecimal;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.DatedValue;

/** Binds what numbers of a plan are made of; null where something is wrong, which is noted. */
final class GivenNumbers {
    private static final int GREATEST_POWER = 15;

    private GivenNumbers() {}

    static DatedValue dated(JsonMembers body) {
        if (body == null) {
            return null;
        }
        TimePeriod period = body.required("period", body.period("period"));
        BigDecimal value = body.required("value", body.decimal("value"));
        body.refuseUnknownMembers();
        return period == null || value == null ? null : new DatedValue(period, value);
    }

    static Unit unit(JsonMembers body) {
        if (body == null) {
            return null;
        }
        String measure = body.required("unitMeasure", body.text("unitMeasure"));
        Integer multiplier =
                body.required("unitMultiplier", body.integer("unitMultiplier", -GREATEST_POWER, GREATEST_POWER));
        body.refuseUnknownMembers();
        return measure == null || multiplier == null ? null : new Unit(measure, multiplier);
    }
}
