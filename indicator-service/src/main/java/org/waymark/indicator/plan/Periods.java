package org.waymark.indicator.plan;

import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;

/** Reads a required SDMX time period. */
final class Periods {
    private Periods() {}

    static String of(JsonMembers body, String member) {
        String text = body.required(member, body.text(member));
        try {
            return text == null ? null : TimePeriod.parse(text).toString();
        } catch (IllegalArgumentException notAPeriod) {
            body.broken(
                    member,
                    "period",
                    new Text(
                            "应为 SDMX 时间段，如 2025、2025-S1、2025-Q3、2025-07",
                            "must be an SDMX time period such as 2025, 2025-S1, 2025-Q3, 2025-07"));
            return null;
        }
    }
}
