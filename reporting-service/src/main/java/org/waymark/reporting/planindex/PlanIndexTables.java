package org.waymark.reporting.planindex;

import java.util.List;
import java.util.stream.StreamSupport;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.format.Heading;
import org.waymark.reporting.format.ReportShape;
import org.waymark.reporting.report.PlanCounts;
import org.waymark.reporting.reporttable.ReportHeading;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/** The index of plans as a table. */
public final class PlanIndexTables implements ReportShape<PlanIndex> {
    private static final TableShape<PlanCounts> COUNTS = new TableShape<PlanCounts>("counts", "计数", "Counts")
            .count("targets", "目标数", "Targets", PlanCounts::targets)
            .count("met", "已实现", "Met", counts -> counts.attainment().get(Attainment.MET))
            .count("notMet", "未实现", "Not met", counts -> counts.attainment().get(Attainment.NOT_MET))
            .count("notAssessable", "不可评估", "Not assessable", counts -> counts.attainment()
                    .get(Attainment.NOT_ASSESSABLE))
            .count("metEarly", "提前实现", "Met early", PlanCounts::metEarly)
            .count("final", "最终结果", "Final", PlanCounts::isFinal);

    private static final TableShape<PlanEntry> PLANS = new TableShape<PlanEntry>("plans", "规划", "Plans")
            .text("plan", "规划", "Plan", PlanEntry::plan)
            .texts("title", "规划名称", "Title", PlanEntry::title)
            .date("asOf", "截至日期", "As of", PlanEntry::asOf)
            .text(
                    "start",
                    "起始",
                    "Start",
                    plan -> plan.period() == null ? null : plan.period().start())
            .text(
                    "end",
                    "结束",
                    "End",
                    plan -> plan.period() == null ? null : plan.period().end())
            .date("released", "发布日期", "Released", PlanEntry::released)
            .text("state", "规划状态", "State", PlanEntry::state)
            .text("parent", "上级规划", "Parent", PlanEntry::parent)
            .text("children", "下级规划", "Children", plan -> String.join(" ", plan.children()))
            .with(COUNTS, PlanEntry::counts)
            .count("projects", "专项工程数", "Projects", PlanEntry::projects);

    @Override
    public Heading heading(PlanIndex report) {
        return Heading.of(new Text("规划目录", "Which plans there are"))
                .instant("knownAt", "所知时刻", "Known at", report.knownAt())
                .text("method", "方法", "Method", report.method())
                .text("version", "方法版本", "Version of the method", ReportHeading.version(report.method()))
                .generatedAt(report.generatedAt())
                .named("plans");
    }

    @Override
    public List<Table> tables(PlanIndex first, Iterable<PlanIndex> pages) {
        return List.of(PLANS.over(
                () -> StreamSupport.stream(pages.spliterator(), false).flatMap(page -> page.items().stream())));
    }
}
