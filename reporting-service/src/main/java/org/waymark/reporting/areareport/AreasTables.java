package org.waymark.reporting.areareport;

import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.areareport.AreasReport.AreaStanding;
import org.waymark.reporting.areareport.IndicatorOverAreas.AreaValue;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.format.Heading;
import org.waymark.reporting.reportdocument.Documented;
import org.waymark.reporting.reportdocument.RowLimit;
import org.waymark.reporting.reporttable.ReportHeading;
import org.waymark.reporting.reporttable.SummaryTable;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/** The report on areas as tables. */
public final class AreasTables implements Documented<AreasReport> {
    private static final TableShape<AreaStanding> AREAS = new TableShape<AreaStanding>("areas", "地区", "Areas")
            .text("area", "地区代码", "Area", AreaStanding::area)
            .texts("name", "地区", "Name", AreaStanding::name)
            .text("parent", "上级地区", "Part of", AreaStanding::parent)
            .count("targets", "目标数", "Targets", area -> area.summary().targets())
            .count("met", "已实现", "Met", area -> count(area, Attainment.MET))
            .count("notMet", "未实现", "Not met", area -> count(area, Attainment.NOT_MET))
            .count("notAssessable", "不可评估", "Not assessable", area -> count(area, Attainment.NOT_ASSESSABLE))
            .count("metEarly", "提前实现", "Met early", area -> area.summary().metEarly())
            .count("final", "最终结果", "Final", area -> area.summary().isFinal());

    private static final TableShape<AreaCount> WORDS = new TableShape<AreaCount>("summary", "汇总", "Summary")
            .text("area", "地区代码", "Area", AreaCount::area)
            .with(SummaryTable.COUNT, AreaCount::count);

    private static final TableShape<IndicatorOverAreas> WHOLE = new TableShape<IndicatorOverAreas>(
                    "whole", "总体", "The whole")
            .text("indicator", "指标代码", "Indicator", IndicatorOverAreas::indicator)
            .text("whole", "总体地区", "Area of the whole", IndicatorOverAreas::whole)
            .text("period", "时期", "Period", IndicatorOverAreas::period)
            .text("aggregation", "汇总方式", "Aggregation", IndicatorOverAreas::aggregation)
            .decimal("value", "数值", "Value", IndicatorOverAreas::value)
            .decimal("target", "目标值", "Target", IndicatorOverAreas::target)
            .decimal("gap", "差距", "Gap", IndicatorOverAreas::gap)
            .decimal("explained", "已解释", "Explained", IndicatorOverAreas::explained)
            .decimal("residual", "残差", "Residual", IndicatorOverAreas::residual)
            .text("notExplained", "未解释原因", "Why nothing is explained", IndicatorOverAreas::notExplained);

    private static final TableShape<AreaValue> VALUES = new TableShape<AreaValue>("values", "各地区数值", "Values by area")
            .text("area", "地区代码", "Area", AreaValue::area)
            .texts("name", "地区", "Name", AreaValue::name)
            .decimal("value", "数值", "Value", AreaValue::value)
            .count("vintage", "数据版本", "Vintage", AreaValue::vintage)
            .decimal("target", "目标值", "Target", AreaValue::target)
            .decimal("contribution", "贡献", "Contribution", AreaValue::contribution)
            .text("notCounted", "未计入原因", "Why it does not contribute", AreaValue::notCounted);

    private record AreaCount(String area, SummaryTable.Count count) {}

    @Override
    public Document document(Iterable<AreasReport> pages, Language language, RowLimit limit) {
        return new AreasDocument().document(pages, language, limit);
    }

    @Override
    public Heading heading(AreasReport report) {
        return ReportHeading.of(
                report.head(),
                "areas",
                new Text("分地区监测报告", "How areas stand"),
                report.indicator() == null ? null : report.indicator().indicator());
    }

    /** With an indicator, what is said of it comes first. */
    @Override
    public List<Table> tables(AreasReport first, Iterable<AreasReport> pages) {
        List<Table> tables = new ArrayList<>();
        if (first.indicator() != null) {
            tables.add(VALUES.over(first.indicator().areas()));
            tables.add(WHOLE.over(List.of(first.indicator())));
        }
        tables.add(AREAS.over(first.areas()));
        tables.add(WORDS.over(() -> first.areas().stream().flatMap(area -> SummaryTable.counts(area.summary()).stream()
                .map(count -> new AreaCount(area.area(), count)))));
        return tables;
    }

    private static Integer count(AreaStanding area, Attainment attainment) {
        return area.summary().attainment().get(attainment);
    }
}
