package org.waymark.project.progress;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;

/**
 * What is written in a report: the body of POST and PUT.
 *
 * @param ratingReason required with a rating
 * @param recoveryPlan required where the rating is RED
 * @param reason why it is written anew; required from the second version on
 * @param justification why the completion of a task is right although it has fallen
 * @param on the day on which it was written; today where it is not given
 */
@Schema(
        name = "ProgressReportContent",
        requiredProperties = {"period", "tasks"},
        examples = ReportExample.CONTENT)
public record ReportContent(
        String period,
        List<TaskProgress> tasks,
        Rating rating,
        String ratingReason,
        Text challenges,
        List<String> requestedDecisions,
        RecoveryPlan recoveryPlan,
        String reason,
        @Schema(description = "Why it is right although a warning says that it looks wrong") String justification,
        LocalDate on) {
    /** Notes every broken rule that the body alone can break. */
    static ReportContent of(JsonMembers body, LocalDate today) {
        LocalDate on = body.date("on");
        TimePeriod period = body.required("period", body.period("period"));
        ReportContent content = new ReportContent(
                period == null ? null : period.toString(),
                body.objects("tasks", TaskProgress::of),
                body.oneOf("rating", Rating.class),
                body.text("ratingReason"),
                body.label("challenges"),
                body.texts("requestedDecisions"),
                RecoveryPlan.of(body, on == null ? today : on),
                body.text("reason"),
                body.text("justification"),
                on);
        body.refuseUnknownMembers();
        content.check(body);
        return content;
    }

    private void check(JsonMembers body) {
        if (tasks.isEmpty() && !body.violations().at("/tasks")) {
            body.broken("tasks", "required", new Text("至少报告一项任务", "must report at least one task"));
        }
        if (rating != null && isBlank(ratingReason)) {
            body.broken("ratingReason", "rating-reason", new Text("评级须说明理由", "is required with a rating"));
        }
        if (rating == null && ratingReason != null) {
            body.broken("ratingReason", "without-rating", new Text("没有评级", "stands without a rating"));
        }
        if (rating == Rating.RED && recoveryPlan == null && !body.violations().at("/recoveryPlan")) {
            body.broken(
                    "recoveryPlan", "recovery-plan", new Text("RED 须有补救计划及日期", "is required where the rating is RED"));
        }
        for (String asked : requestedDecisions) {
            if (asked.isBlank()) {
                body.broken("requestedDecisions", "blank", new Text("不得为空白", "must not be blank"));
            }
        }
    }

    public TimePeriod timePeriod() {
        return TimePeriod.parse(period);
    }

    /** The completion that was reported for the task, or null. */
    Integer completionOf(String task) {
        return tasks.stream()
                .filter(progress -> task.equals(progress.task()))
                .map(TaskProgress::completion)
                .findFirst()
                .orElse(null);
    }

    boolean isJustified() {
        return !isBlank(justification);
    }

    /** What anyone may read of it. A recovery plan would tell the rating. */
    ReportContent withoutRating() {
        return new ReportContent(
                period, tasks, null, null, challenges, requestedDecisions, null, reason, justification, on);
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
