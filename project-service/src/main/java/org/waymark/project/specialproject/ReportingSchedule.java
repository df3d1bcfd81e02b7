package org.waymark.project.specialproject;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;

/**
 * For which periods a project reports its progress. Nothing is due where there is no schedule.
 *
 * @param from the first period
 * @param dueAfterDays days from the end of a period to the last one on which its report is in time
 */
@Schema(requiredProperties = {"periodType", "from", "dueAfterDays"})
public record ReportingSchedule(Frequency periodType, String from, Integer dueAfterDays) {
    /** How often a project reports: each quarter, half year, year or month. */
    @Schema(name = "ReportingFrequency")
    public enum Frequency {
        Q,
        S,
        A,
        M
    }

    private static final int LONGEST = 366;
    /** A century of months: nobody looks further ahead. */
    private static final int MOST = 1200;

    /** Binds the member {@code reporting}; null where there is none. */
    static ReportingSchedule of(JsonMembers project) {
        JsonMembers body = project.object("reporting");
        if (body == null) {
            return null;
        }
        Frequency type = body.required("periodType", body.oneOf("periodType", Frequency.class));
        TimePeriod from = body.required("from", body.period("from"));
        Integer dueAfter = body.required("dueAfterDays", body.integer("dueAfterDays", 0, LONGEST));
        if (type != null && from != null && !from.type().name().equals(type.name())) {
            body.broken("from", "period-type", new Text("不是 " + type + " 类型的周期", "is no period of the type " + type));
        }
        body.refuseUnknownMembers();
        return new ReportingSchedule(type, from == null ? null : from.toString(), dueAfter);
    }

    public boolean takes(TimePeriod period) {
        return period.type().name().equals(periodType.name());
    }

    /** The last day on which the report of the period is in time. */
    public LocalDate dueOn(TimePeriod period) {
        return period.lastDay().plusDays(dueAfterDays);
    }

    /** The periods that are over on the day, and those whose report falls due by the other day; the first one first. */
    public List<TimePeriod> reportedFor(LocalDate over, LocalDate until) {
        TimePeriod first = TimePeriod.parse(from);
        return IntStream.range(0, MOST)
                .mapToObj(first::plus)
                .takeWhile(period ->
                        period.lastDay().isBefore(over) || !dueOn(period).isAfter(until))
                .toList();
    }
}
