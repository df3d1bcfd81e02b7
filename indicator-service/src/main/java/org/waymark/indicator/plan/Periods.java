package org.waymark.indicator.plan;

import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;

/** Reads a required SDMX time period. */
final class Periods {
    private Periods() {}

    static String of(JsonMembers body, String member) {
        TimePeriod period = body.required(member, body.period(member));
        return period == null ? null : period.toString();
    }
}
