package org.waymark.reporting.areareport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.areareport.AreasReport.AreaStanding;
import org.waymark.reporting.areareport.IndicatorOverAreas.AreaValue;
import org.waymark.reporting.areareport.IndicatorOverAreas.NotExplained;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.document.Block;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.document.Paragraph;
import org.waymark.reporting.document.PrintedTable;
import org.waymark.reporting.document.PrintedTable.Head;
import org.waymark.reporting.document.Section;
import org.waymark.reporting.reportdocument.DocumentHead;
import org.waymark.reporting.reportdocument.RowLimit;
import org.waymark.reporting.wording.AreaWords;

/** How the areas of a plan stand, to be printed. */
final class AreasDocument {
    Document document(Iterable<AreasReport> pages, Language language, RowLimit limit) {
        AreasReport report = pages.iterator().next();
        limit.check(report.areas().size()
                + (report.indicator() == null ? 0 : report.indicator().areas().size()));
        DisplayText say = new DisplayText(language);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                1, say.pick("总体情况", "In one sentence"), List.of(Paragraph.lead(sentence(report.areas(), say)))));
        sections.add(new Section(1, say.pick("各地区", "Areas"), List.of(areas(report.areas(), say))));
        if (report.indicator() != null) {
            sections.add(new Section(
                    1,
                    say.pick(
                            "指标分地区：" + report.indicator().indicator(),
                            "By area: " + report.indicator().indicator()),
                    indicator(report.indicator(), say)));
        }
        return new Document(
                language,
                new Text("分地区监测报告", "How areas stand"),
                DocumentHead.instant(report.head()),
                DocumentHead.facts(report.head(), say),
                DocumentHead.notes(report.head(), say),
                sections);
    }

    private static String sentence(List<AreaStanding> areas, DisplayText say) {
        long all = areas.stream()
                .filter(area ->
                        area.summary().targets() == area.summary().attainment().getOrDefault(Attainment.MET, 0))
                .count();
        return say.pick(
                areas.size() + "个地区有目标，其中" + all + "个地区的全部目标均达到目标值。",
                areas.size() + " areas have targets; in " + all + " of them all targets are reached.");
    }

    private static PrintedTable areas(List<AreaStanding> areas, DisplayText say) {
        return new PrintedTable(
                null,
                List.of(
                        Head.text(say.pick("地区", "Area"), 6),
                        Head.number(say.pick("目标数", "Targets"), 3),
                        Head.number(say.pick("已达到", "Reached"), 3),
                        Head.number(say.pick("尚未达到", "Not yet reached"), 3),
                        Head.number(say.pick("无法评估", "Not assessable"), 3),
                        Head.number(say.pick("进度滞后", "Behind pace"), 3),
                        Head.number(say.pick("进度明显滞后", "Well behind pace"), 3),
                        Head.number(say.pick("进度无法评估", "Pace not assessable"), 3)),
                areas.stream().map(area -> row(area, say)).toList());
    }

    private static List<Cell> row(AreaStanding area, DisplayText say) {
        Map<Attainment, Integer> level = area.summary().attainment();
        Map<String, Integer> pace = area.summary().words().byScale().getOrDefault("pace", Map.of());
        return List.of(
                Cell.of(say.text(area.name(), area.area()), area.area()),
                Cell.of(say.of(area.summary().targets())),
                Cell.of(say.of(level.getOrDefault(Attainment.MET, 0))),
                Cell.of(say.of(level.getOrDefault(Attainment.NOT_MET, 0))),
                Cell.of(say.of(level.getOrDefault(Attainment.NOT_ASSESSABLE, 0))),
                Cell.of(say.of(pace.get("BEHIND"))),
                Cell.of(say.of(pace.get("OFF_COURSE"))),
                Cell.of(say.of(pace.get("NOT_ASSESSABLE"))));
    }

    private static List<Block> indicator(IndicatorOverAreas indicator, DisplayText say) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.plain(gap(indicator, say)));
        NotExplained not = indicator.notExplained();
        if (not != null) {
            blocks.add(Paragraph.note(say.text(AreaWords.of(not.name()))));
        }
        blocks.add(new PrintedTable(
                null,
                List.of(
                        Head.text(say.pick("地区", "Area"), 6),
                        Head.number(say.pick("数值", "Value"), 4),
                        Head.number(say.pick("数据版本", "Vintage"), 2),
                        Head.number(say.pick("目标值", "Target"), 4),
                        Head.number(say.pick("对差距的贡献", "Part of the gap"), 4)),
                indicator.areas().stream().map(area -> row(area, say)).toList()));
        return blocks;
    }

    private static String gap(IndicatorOverAreas indicator, DisplayText say) {
        String period = indicator.period() == null ? "—" : indicator.period();
        return say.pick(
                "整体（" + indicator.whole() + "）" + period + "数值" + number(indicator.value(), say) + "，目标"
                        + number(indicator.target(), say) + "，差距" + number(indicator.gap(), say) + "；其中各地区解释"
                        + number(indicator.explained(), say) + "，余项" + number(indicator.residual(), say) + "。",
                "The whole (" + indicator.whole() + ") in " + period + ": value " + number(indicator.value(), say)
                        + ", target " + number(indicator.target(), say) + ", gap " + number(indicator.gap(), say)
                        + "; areas explain " + number(indicator.explained(), say) + ", the residual is "
                        + number(indicator.residual(), say) + ".");
    }

    private static String number(BigDecimal value, DisplayText say) {
        return value == null ? "—" : say.of(value);
    }

    private static List<Cell> row(AreaValue area, DisplayText say) {
        return List.of(
                Cell.of(say.text(area.name(), area.area()), area.area()),
                Cell.of(say.of(area.value())),
                Cell.of(say.of(area.vintage())),
                Cell.of(say.of(area.target())),
                Cell.of(
                        say.of(area.contribution()),
                        area.notCounted() == null
                                ? null
                                : say.text(AreaWords.of(area.notCounted().name()))));
    }
}
