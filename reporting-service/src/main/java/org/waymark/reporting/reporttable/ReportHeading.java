package org.waymark.reporting.reporttable;

import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.format.Heading;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.report.ReportHead;

/** What the files of a report on one plan say of the whole. */
public final class ReportHeading {
    private ReportHeading() {}

    /**
     * @param report how it is called in a file's name
     * @param about what it is about beside the plan; null where that is all
     */
    public static Heading of(ReportHead head, String report, Text title, String about) {
        return lines(head, title).named(head.plan(), report, about, head.asOf());
    }

    public static Heading.Builder lines(ReportHead head, Text title) {
        return Heading.of(title)
                .text("plan", "规划", "Plan", head.plan())
                .texts("title", "规划名称", "Title", head.title())
                .text(
                        "state",
                        "规划状态",
                        "State",
                        head.state() == null ? null : head.state().name())
                .date("asOf", "截至日期", "As of", head.asOf())
                .instant("knownAt", "所知时刻", "Known at", head.knownAt())
                .text("method", "方法", "Method", head.method())
                .text("version", "方法版本", "Version of the method", version(head.method()))
                .text("parameters", "参数", "Parameters", parameters(head.method()))
                .text(
                        "note",
                        "说明",
                        "Note",
                        Methods.byDefault().id().equals(head.method())
                                ? "按线性轨迹测算，不代表官方评估结论 / By linear trajectory; not an official evaluation"
                                : null)
                .generatedAt(head.generatedAt());
    }

    public static String version(String method) {
        return Methods.of(method).map(Method::version).orElse(null);
    }

    private static String parameters(String method) {
        return Methods.of(method)
                .map(by -> TargetColumns.parameters(by.parameters()))
                .orElse(null);
    }
}
