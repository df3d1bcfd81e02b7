package org.waymark.indicator.catalogue;

import java.time.DateTimeException;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.problem.Text;

/** Binds how long after the end of a period its value is due, per period type. */
final class DueAfter {
    private DueAfter() {}

    /** @param periodTypes the indicator's, or null where they are not valid */
    static Map<PeriodType, Period> of(JsonMembers definition, List<PeriodType> periodTypes) {
        JsonMembers byType = definition.object("dueAfter");
        if (byType == null) {
            return null;
        }
        Map<PeriodType, Period> dueAfter = new EnumMap<>(PeriodType.class);
        for (PeriodType type : PeriodType.values()) {
            Period after = type == PeriodType.R ? null : period(byType, type.name());
            if (after != null && periodTypes != null && !periodTypes.contains(type)) {
                byType.broken(
                        type.name(),
                        "period-type",
                        new Text(
                                "不在该指标的周期类型 " + periodTypes + " 之中",
                                "is not among the indicator's period types " + periodTypes));
            }
            if (after != null) {
                dueAfter.put(type, after);
            }
        }
        byType.refuseUnknownMembers();
        return dueAfter.isEmpty() ? null : dueAfter;
    }

    private static Period period(JsonMembers byType, String type) {
        String text = byType.text(type);
        if (text == null) {
            return null;
        }
        try {
            Period period = Period.parse(text);
            if (!period.isNegative() && period.toTotalMonths() <= 120 && period.getDays() <= 3660) {
                return period;
            }
        } catch (DateTimeException | ArithmeticException notAPeriod) {
            // Said below.
        }
        byType.broken(
                type,
                "due-after",
                new Text(
                        "应为不超过十年的 ISO 8601 时长（日、周、月、年），如 P60D、P2M",
                        "must be an ISO 8601 duration of days, weeks, months or years, such as P60D or P2M, up to ten years"));
        return null;
    }
}
