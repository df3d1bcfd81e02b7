package org.waymark.reporting.indicatorreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.chart.LargeChart;
import org.waymark.reporting.chart.SeriesChart;
import org.waymark.reporting.document.Block;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.document.Figure;
import org.waymark.reporting.document.Listing;
import org.waymark.reporting.document.Paragraph;
import org.waymark.reporting.document.Section;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.reportdocument.ConclusionBlocks;
import org.waymark.reporting.reportdocument.DocumentHead;
import org.waymark.reporting.reportdocument.RowLimit;
import org.waymark.reporting.reportdocument.TargetRows;
import org.waymark.reporting.reportdocument.TargetText;
import org.waymark.reporting.reportdocument.TraceRows;

/** One target with everything that is known of it, to be printed. */
final class IndicatorDocument {
    Document document(Iterable<IndicatorReport> pages, Language language, RowLimit limit) {
        IndicatorReport report = pages.iterator().next();
        limit.check(report.vintages().size());
        DisplayText say = new DisplayText(language);
        IndicatorEntry entry = report.entry();
        String verdict = new TargetText(say).sentence(entry);
        HistoryRows history = new HistoryRows(say, entry);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(1, say.pick("结论", "Verdict"), List.of(Paragraph.lead(verdict))));
        sections.add(new Section(1, say.pick("走势", "Course"), course(report, verdict, say)));
        sections.add(new Section(
                1, say.pick("目标与最新值", "Target and latest value"), List.of(new TargetRows(say).of(List.of(entry)))));
        sections.add(new Section(1, say.pick("尚待", "What is to come"), toCome(report, say)));
        new ConclusionBlocks(say).sections(report.conclusions()).forEach(sections::add);
        sections.add(new Section(
                1, say.pick("各方法的结论", "What each method says"), List.of(history.methods(report.methods()))));
        sections.add(new Section(
                1, say.pick("变化及原因", "Changes and their causes"), List.of(history.changes(report.changes()))));
        sections.add(new Section(1, say.pick("全部数值与数据版本", "All values and vintages"), vintages(report, history, say)));
        sections.add(new TraceRows(say).section(List.of(entry)));
        return new Document(
                language,
                title(entry),
                DocumentHead.instant(report.head()),
                facts(report, say),
                DocumentHead.notes(report.head(), say),
                sections);
    }

    private static Text title(IndicatorEntry entry) {
        return entry.name() == null ? new Text(entry.indicator(), entry.indicator()) : entry.name();
    }

    private static List<Document.Fact> facts(IndicatorReport report, DisplayText say) {
        List<Document.Fact> facts = DocumentHead.facts(report.head(), say);
        facts.add(
                new Document.Fact(say.pick("指标代码", "Indicator"), report.entry().indicator()));
        facts.add(new Document.Fact(say.pick("地区", "Area"), report.entry().area()));
        return facts;
    }

    private static List<Block> course(IndicatorReport report, String verdict, DisplayText say) {
        SeriesChart chart = CourseChart.of(report, verdict);
        if (chart.isEmpty()) {
            return List.of(Paragraph.plain(say.pick("没有可以画出的数值。", "There is no value to draw.")));
        }
        String unit = new TargetText(say).unit(report.entry().unit());
        return List.of(
                new Figure(
                        LargeChart.of(chart),
                        say.pick(
                                "单位：" + unit + "。实线为已公布值，空心圈为被取代的数据版本，虚线为预期轨迹，短横线为目标值，点线为趋势外推（非官方预测）。横轴为各期期末。",
                                "Unit: " + unit
                                        + ". Values solid, superseded vintages as rings, the expected line dashed, the target as a short stroke, the trend (no official forecast) dotted. Across: ends of periods.")));
    }

    private static List<Block> toCome(IndicatorReport report, DisplayText say) {
        TargetText text = new TargetText(say);
        List<String> items = Stream.concat(
                        Stream.ofNullable(report.requiredChange())
                                .map(change -> say.pick(
                                        "距目标还需变化" + say.of(change.change())
                                                + text.unit(report.entry().unit()) + "，即每年" + say.of(change.perYear())
                                                + "，" + say.of(change.years()) + "年内。",
                                        say.of(change.change()) + " to the target: " + say.of(change.perYear())
                                                + " a year over " + say.of(change.years()) + " years.")),
                        report.missingPeriods().stream().map(missing -> missing(missing, say)))
                .toList();
        return List.of(items.isEmpty() ? Paragraph.plain(say.pick("无。", "Nothing.")) : new Listing(items));
    }

    private static String missing(MissingPeriod missing, DisplayText say) {
        return switch (missing.state()) {
            case NOT_SCHEDULED ->
                say.pick(
                        missing.period() + "：尚无数值，未规定公布期限。",
                        missing.period() + ": no value yet; no day is set for it.");
            case EXPECTED ->
                say.pick(
                        missing.period() + "：预计" + say.day(missing.expectedOn()) + "前公布。",
                        missing.period() + ": expected by " + say.day(missing.expectedOn()) + ".");
            case OWED ->
                say.pick(
                        missing.period() + "：自" + say.day(missing.owedSince()) + "起应公布而未公布。",
                        missing.period() + ": due since " + say.day(missing.owedSince()) + ".");
        };
    }

    private static List<Block> vintages(IndicatorReport report, HistoryRows history, DisplayText say) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.plain(
                say.pick("任何数值都不删除；修订形成新的数据版本。", "No value is ever removed; a revision is a new vintage.")));
        if (report.earlierVintages() > 0) {
            blocks.add(Paragraph.note(say.pick(
                    "更早时期还有" + report.earlierVintages() + "个数据版本未列出。",
                    report.earlierVintages() + " more vintages of earlier periods are not listed.")));
        }
        blocks.add(history.vintages(report.vintages()));
        return blocks;
    }
}
