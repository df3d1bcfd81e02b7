package org.waymark.project.rating;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.project.progress.Rating;
import org.waymark.project.progress.StepDay;

/**
 * How somebody rates a project for a period.
 *
 * @param on the day on which it was rated; today where it is not given
 */
@Schema(
        name = "RatingRequest",
        requiredProperties = {"period", "rating", "reason"},
        examples = RatingExample.REQUEST)
record RatingRequest(TimePeriod period, Rating rating, String reason, LocalDate on) {
    private static final Set<PeriodType> PERIOD_TYPES =
            EnumSet.of(PeriodType.A, PeriodType.S, PeriodType.T, PeriodType.Q, PeriodType.M);

    /** Binds and checks the body; refuses it with everything that is wrong. */
    static RatingRequest of(JsonMembers body, LocalDate today) {
        return of(body.required("period", body.period("period")), body, today);
    }

    /** The same for a body that does not name the period. */
    static RatingRequest of(TimePeriod period, JsonMembers body, LocalDate today) {
        RatingRequest request = new RatingRequest(
                period,
                body.required("rating", body.oneOf("rating", Rating.class)),
                body.required("reason", body.text("reason")),
                StepDay.check(body, body.date("on"), null, today));
        if (request.reason != null && request.reason.isBlank()) {
            body.broken("reason", "blank", new Text("不得为空白", "must not be blank"));
        }
        if (request.period != null && request.period.firstDay().isAfter(today)) {
            body.broken("period", "period-to-come", new Text("尚未开始", "has not begun yet"));
        }
        if (request.period != null && !PERIOD_TYPES.contains(request.period.type())) {
            body.broken(
                    "period",
                    "period-type",
                    new Text("周期类型应为 " + PERIOD_TYPES + " 之一", "must be of one of the types " + PERIOD_TYPES));
        }
        body.refuseUnknownMembers();
        body.violations().refuseIfAny();
        return request;
    }
}
