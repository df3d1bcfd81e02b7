package org.waymark.project.progress;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation;
import org.waymark.project.specialproject.ProjectDefinition;
import org.waymark.project.specialproject.Task;

/**
 * Notes what is wrong with the content of a report of this project.
 *
 * @param accepted the content that was accepted last, or null
 */
record CheckContent(ProjectDefinition project, ReportContent accepted, LocalDate today) {
    private static final List<String> PERIOD_TYPES = List.of("A", "S", "T", "Q", "M");

    void check(ReportContent content, JsonMembers body) {
        if (content.period() != null) {
            checkPeriod(content.timePeriod(), body);
        }
        checkTasks(content, body);
    }

    private void checkPeriod(TimePeriod period, JsonMembers body) {
        boolean fits = project.reporting() == null
                ? PERIOD_TYPES.contains(period.type().name())
                : project.reporting().takes(period);
        if (!fits) {
            String types = project.reporting() == null
                    ? String.join(", ", PERIOD_TYPES)
                    : project.reporting().periodType().name();
            body.broken(
                    "period",
                    "period-type",
                    new Text(
                            "该专项报告的周期类型为 " + types, "must be of the type " + types + " for which the project reports"));
        } else if (period.firstDay().isAfter(today)) {
            body.broken("period", "period-to-come", new Text("尚未开始", "has not begun yet"));
        }
    }

    private void checkTasks(ReportContent content, JsonMembers body) {
        List<String> known = project.tasks().stream().map(Task::code).toList();
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (TaskProgress progress : content.tasks()) {
            String at = "/tasks/" + index++;
            String task = progress.task();
            if (task == null) {
                continue;
            }
            if (!known.contains(task)) {
                String which = known.isEmpty() ? "-" : String.join(", ", known);
                add(
                        body,
                        at + "/task",
                        task,
                        "unknown-task",
                        new Text("不是该专项的任务；有：" + which, "is no task of the project; there are: " + which));
            }
            if (!seen.add(task)) {
                add(body, at + "/task", task, "task-twice", new Text(task + " 出现两次", "is reported twice"));
            }
            checkCompletion(content, progress, at, body);
        }
    }

    private void checkCompletion(ReportContent content, TaskProgress progress, String at, JsonMembers body) {
        Integer before = accepted == null ? null : accepted.completionOf(progress.task());
        if (before != null
                && progress.completion() != null
                && progress.completion() < before
                && !content.isJustified()) {
            body.violations()
                    .add(
                            at + "/completion",
                            new TextNode(progress.completion().toString()),
                            "completion-fell",
                            Violation.Severity.WARNING,
                            new Text(
                                    "低于最近认可的 " + accepted.period() + " 报告中的 " + before + "%；请更正，或在 justification 中说明",
                                    "is lower than the " + before + " % of the report of " + accepted.period()
                                            + " that was accepted last; correct it or give a justification"));
        }
    }

    private static void add(JsonMembers body, String at, String value, String rule, Text message) {
        body.violations().add(at, new TextNode(value), rule, message);
    }
}
