package org.waymark.reporting.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.document.Paragraph;
import org.waymark.reporting.document.PrintedTable;
import org.waymark.reporting.document.PrintedTable.Head;
import org.waymark.reporting.document.Section;
import org.waymark.reporting.report.ChildPlan;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.PlanReport;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.reportdocument.Attention;
import org.waymark.reporting.reportdocument.ConclusionBlocks;
import org.waymark.reporting.reportdocument.DocumentHead;
import org.waymark.reporting.reportdocument.ProjectRows;
import org.waymark.reporting.reportdocument.RowLimit;
import org.waymark.reporting.reportdocument.SummaryText;
import org.waymark.reporting.reportdocument.TargetRows;
import org.waymark.reporting.reportdocument.TraceRows;

/** How a plan stands, to be printed. */
final class ScorecardDocument {
    Document document(Iterable<PlanReport> pages, Language language, RowLimit limit) {
        PlanReport first = pages.iterator().next();
        limit.check(first.summary().targets());
        List<IndicatorEntry> targets = limit.all(pages, PlanReport::indicators);
        DisplayText say = new DisplayText(language);
        SummaryText summary = new SummaryText(say);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                1, say.pick("总体结论", "In one sentence"), List.of(Paragraph.lead(summary.sentence(first.summary())))));
        sections.add(new Attention(say).section(targets));
        sections.add(new Section(1, say.pick("统计", "Counts"), List.of(summary.counts(first.summary()))));
        sections.add(new Section(
                1,
                say.pick("主要指标", "Indicators"),
                List.of(
                        Paragraph.plain(
                                say.pick(
                                        "水平看最新值是否达到目标值，进度看最新值与预期轨迹之比。走势图中实线为已公布值，虚线为预期轨迹，短横线为目标值。",
                                        "Level: whether the latest value reaches the target. Pace: the latest value against the expected line. Charts show values solid, the expected line dashed and the target as a short stroke.")),
                        new TargetRows(say).of(targets))));
        List<ProjectEntry> projects = first.projects() == null ? List.of() : first.projects();
        sections.add(new Section(1, say.pick("专项工程", "Projects"), List.of(new ProjectRows(say).of(projects))));
        new ConclusionBlocks(say).sections(first.conclusions()).forEach(sections::add);
        if (!first.children().isEmpty()) {
            sections.add(new Section(1, say.pick("下级规划", "Child plans"), List.of(children(first.children(), say))));
        }
        sections.add(new TraceRows(say).section(targets));
        return new Document(
                language,
                title(first.head().title(), first.head().plan()),
                DocumentHead.instant(first.head()),
                DocumentHead.facts(first.head(), say),
                DocumentHead.notes(first.head(), say),
                sections);
    }

    private static Text title(Text plan, String code) {
        return new Text(
                Document.said(Language.ZH, plan) == null ? code + "监测报告" : Document.said(Language.ZH, plan) + "监测报告",
                Document.said(Language.EN, plan) == null
                        ? "How " + code + " stands"
                        : Document.said(Language.EN, plan) + ": how it stands");
    }

    private static PrintedTable children(List<ChildPlan> children, DisplayText say) {
        return new PrintedTable(
                null,
                List.of(Head.text(say.pick("规划", "Plan"), 8), Head.number(say.pick("目标数", "Targets"), 2)),
                children.stream()
                        .map(child -> List.of(
                                Cell.of(say.text(child.title(), child.plan()), child.plan()),
                                Cell.of(
                                        child.counts() == null
                                                ? null
                                                : say.of(child.counts().targets()))))
                        .toList());
    }
}
