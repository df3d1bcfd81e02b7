package org.waymark.project.progress;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;

/** How, and by which day, a project comes back on course. */
@Schema(requiredProperties = {"due", "text"})
public record RecoveryPlan(LocalDate due, Text text) {
    /** @param day on which it is written */
    static RecoveryPlan of(JsonMembers report, LocalDate day) {
        JsonMembers body = report.object("recoveryPlan");
        if (body == null) {
            return null;
        }
        RecoveryPlan plan =
                new RecoveryPlan(body.required("due", body.date("due")), body.required("text", body.label("text")));
        if (plan.due != null && plan.due.isBefore(day)) {
            body.broken("due", "due-past", new Text("不得早于 " + day, "must not lie before " + day));
        }
        body.refuseUnknownMembers();
        return plan;
    }
}
