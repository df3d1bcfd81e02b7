package org.waymark.reporting.scorecard;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.format.Heading;
import org.waymark.reporting.report.ChildPlan;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.PlanReport;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.reportdocument.Documented;
import org.waymark.reporting.reportdocument.RowLimit;
import org.waymark.reporting.reporttable.ConclusionTable;
import org.waymark.reporting.reporttable.ProjectTables;
import org.waymark.reporting.reporttable.ReportHeading;
import org.waymark.reporting.reporttable.SummaryTable;
import org.waymark.reporting.reporttable.TargetTable;
import org.waymark.reporting.reporttable.TraceTable;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/** The report on a plan as tables. */
public final class ScorecardTables implements Documented<PlanReport> {
    private static final TableShape<ChildPlan> CHILDREN = new TableShape<ChildPlan>("children", "下级规划", "Child plans")
            .text("plan", "规划", "Plan", ChildPlan::plan)
            .texts("title", "规划名称", "Title", ChildPlan::title)
            .text("state", "规划状态", "State", ChildPlan::state)
            .count(
                    "targets",
                    "目标数",
                    "Targets",
                    child -> child.counts() == null ? null : child.counts().targets());

    @Override
    public Document document(Iterable<PlanReport> pages, Language language, RowLimit limit) {
        return new ScorecardDocument().document(pages, language, limit);
    }

    @Override
    public Heading heading(PlanReport report) {
        return ReportHeading.of(report.head(), "scorecard", new Text("规划监测报告", "How a plan stands"), null);
    }

    @Override
    public List<Table> tables(PlanReport first, Iterable<PlanReport> pages) {
        Supplier<Stream<IndicatorEntry>> targets =
                () -> StreamSupport.stream(pages.spliterator(), false).flatMap(page -> page.indicators().stream());
        List<ProjectEntry> projects = Objects.requireNonNullElse(first.projects(), List.of());
        return List.of(
                TargetTable.of(first.head().method(), targets),
                ProjectTables.PROJECT.over(projects),
                ProjectTables.agencies(projects),
                SummaryTable.of(first.summary()),
                SummaryTable.notAssessable(first.head(), targets),
                TraceTable.interim(targets),
                ConclusionTable.of(first.conclusions()),
                CHILDREN.over(first.children()),
                TraceTable.of(targets));
    }
}
