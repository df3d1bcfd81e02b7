package org.waymark.reporting.preview;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.number.Quantity;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.Vintage;

/**
 * A value of the series.
 *
 * @param status of CL_OBS_STATUS
 * @param unit where it is another one than that of the body, which is then required
 * @param comparable it follows a break in the series (status B) and can be compared across it all the same
 * @param releasedAt the day it was made public; the day after its period when absent
 */
@Schema(
        requiredProperties = {"period", "value"},
        examples = "{\"period\": \"2023\", \"value\": 10.2, \"status\": \"P\", \"releasedAt\": \"2024-02-01\"}")
record GivenObservation(
        @Schema(implementation = String.class) TimePeriod period,
        BigDecimal value,
        @Schema(pattern = "[ABDEFGHIJKLMNOPQSUVW]", defaultValue = "A") String status,
        @Schema(implementation = org.waymark.contracts.observation.Unit.class) Unit unit,
        Boolean comparable,
        LocalDate releasedAt) {
    private static final String STATUSES = "ABDEFGHIJKLMNOPQSUVW";

    static GivenObservation of(JsonMembers body) {
        GivenObservation read = new GivenObservation(
                body.required("period", body.period("period")),
                body.required("value", body.decimal("value")),
                status(body),
                GivenNumbers.unit(body.object("unit")),
                body.flag("comparable"),
                body.date("releasedAt"));
        body.refuseUnknownMembers();
        return read;
    }

    private static String status(JsonMembers body) {
        String status = body.text("status");
        if (status != null && (status.length() != 1 || !STATUSES.contains(status))) {
            body.broken(
                    "status",
                    "one-of",
                    new Text(
                            "应为 CL_OBS_STATUS 代码之一：" + STATUSES,
                            "must be a code of CL_OBS_STATUS: one of " + STATUSES));
        }
        return status == null ? "A" : status;
    }

    Vintage vintage(Unit otherwise, Announcement told) {
        return new Vintage(
                period,
                1,
                new Quantity(value, unit == null ? otherwise : unit),
                null,
                status,
                Boolean.TRUE.equals(comparable),
                releasedAt,
                told,
                false);
    }
}
