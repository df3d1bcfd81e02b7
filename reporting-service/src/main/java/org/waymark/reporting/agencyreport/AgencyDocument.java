package org.waymark.reporting.agencyreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.document.Block;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.document.Paragraph;
import org.waymark.reporting.document.PrintedTable;
import org.waymark.reporting.document.PrintedTable.Head;
import org.waymark.reporting.document.Section;
import org.waymark.reporting.report.AgencyView;
import org.waymark.reporting.reportdocument.AgencyText;
import org.waymark.reporting.reportdocument.Attention;
import org.waymark.reporting.reportdocument.DocumentHead;
import org.waymark.reporting.reportdocument.ProjectRows;
import org.waymark.reporting.reportdocument.RowLimit;
import org.waymark.reporting.reportdocument.SummaryText;
import org.waymark.reporting.reportdocument.TargetRows;
import org.waymark.reporting.reportdocument.TraceRows;

/** What an agency answers for, to be printed. */
final class AgencyDocument {
    Document document(Iterable<AgencyReport> pages, Language language, RowLimit limit) {
        AgencyReport report = pages.iterator().next();
        limit.check(report.indicators().size() + report.projects().size());
        DisplayText say = new DisplayText(language);
        SummaryText summary = new SummaryText(say);
        ProjectRows projects = new ProjectRows(say);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                1, say.pick("总体结论", "In one sentence"), List.of(Paragraph.lead(summary.sentence(report.summary())))));
        sections.add(new Attention(say).section(report.indicators()));
        sections.add(new Section(1, say.pick("应报而未报", "What it owes"), owed(report.owed(), projects, say)));
        sections.add(new Section(1, say.pick("统计", "Counts"), List.of(summary.counts(report.summary()))));
        sections.add(new Section(
                1,
                say.pick("负责提供数据的指标", "Indicators it reports"),
                List.of(new TargetRows(say).of(report.indicators()))));
        sections.add(new Section(
                1,
                say.pick("负责的专项工程", "Projects it answers for"),
                List.of(projects.of(
                        report.projects().stream().map(AgencyProject::project).toList()))));
        sections.add(new Section(
                1, say.pick("公布记录", "Releases"), List.of(Paragraph.plain(releases(report.releases(), say)))));
        sections.add(new TraceRows(say).section(report.indicators()));
        return new Document(
                language,
                title(report.agency()),
                DocumentHead.instant(report.head()),
                facts(report, say),
                DocumentHead.notes(report.head(), say),
                sections);
    }

    private static Text title(AgencyView agency) {
        String zh = Document.said(Language.ZH, agency.name());
        String en = Document.said(Language.EN, agency.name());
        return new Text(
                (zh == null ? agency.agency() : zh) + "负责事项监测报告",
                "What " + (en == null ? agency.agency() : en) + " answers for");
    }

    private static List<Document.Fact> facts(AgencyReport report, DisplayText say) {
        List<Document.Fact> facts = DocumentHead.facts(report.head(), say);
        add(facts, say.pick("接续机构", "Successors"), report.successors(), say);
        add(facts, say.pick("前身机构", "Predecessors"), report.predecessors(), say);
        return facts;
    }

    private static void add(List<Document.Fact> facts, String name, List<AgencyView> agencies, DisplayText say) {
        if (!agencies.isEmpty()) {
            AgencyText text = new AgencyText(say);
            facts.add(new Document.Fact(
                    name, agencies.stream().map(text::name).collect(Collectors.joining(say.pick("、", ", ")))));
        }
    }

    private static List<Block> owed(Owed owed, ProjectRows projects, DisplayText say) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.plain(say.pick(
                "已到期未报" + owed.due() + "期，尚未到期" + owed.expected() + "期；逾期里程碑"
                        + owed.milestones().size() + "个。",
                owed.due() + " periods are due, " + owed.expected() + " are expected; "
                        + owed.milestones().size() + " milestones are overdue.")));
        if (!owed.periods().isEmpty()) {
            blocks.add(periods(owed, say));
        }
        if (owed.periods().size() < owed.periodsInAll()) {
            blocks.add(Paragraph.note(say.pick(
                    "共" + owed.periodsInAll() + "期，仅列出前" + owed.periods().size() + "期。",
                    "Of " + owed.periodsInAll() + " periods the first "
                            + owed.periods().size() + " are listed.")));
        }
        if (!owed.milestones().isEmpty()) {
            blocks.add(projects.milestones(owed.milestones()));
        }
        return blocks;
    }

    private static PrintedTable periods(Owed owed, DisplayText say) {
        return new PrintedTable(
                null,
                List.of(
                        Head.text(say.pick("指标", "Indicator"), 6),
                        Head.text(say.pick("地区", "Area"), 2),
                        Head.text(say.pick("时期", "Period"), 2),
                        Head.text(say.pick("应报日期", "Due on"), 3),
                        Head.text(say.pick("状态", "State"), 3)),
                owed.periods().stream()
                        .map(period -> List.of(
                                Cell.of(period.indicator()),
                                Cell.of(period.area()),
                                Cell.of(period.period()),
                                Cell.of(say.of(period.dueOn())),
                                Cell.of(
                                        period.state() == Owed.State.DUE
                                                ? say.pick("已到期", "due")
                                                : say.pick("尚未到期", "expected"))))
                        .toList());
    }

    private static String releases(ReleaseRecord releases, DisplayText say) {
        String median = releases.medianDays() == null ? "—" : say.of(releases.medianDays());
        String revision = releases.meanAbsoluteRevision() == null ? "—" : say.of(releases.meanAbsoluteRevision());
        return say.pick(
                "共" + releases.periods() + "期有数值，其中" + releases.dated() + "期公布日期明确，从期末到首次公布的中位数为" + median + "天。可比较的"
                        + releases.compared() + "期中" + releases.revised() + "期作过修订，首末值之差平均为首值的" + revision + "%。",
                releases.periods() + " periods have a value; for " + releases.dated()
                        + " the day of release is known, the median is " + median
                        + " days after the end of the period. Of " + releases.compared() + " compared, "
                        + releases.revised() + " were revised; the mean difference from first to latest value is "
                        + revision + " % of the first.");
    }
}
