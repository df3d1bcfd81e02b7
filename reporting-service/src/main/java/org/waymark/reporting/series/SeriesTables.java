package org.waymark.reporting.series;

import java.util.List;
import java.util.stream.StreamSupport;
import org.waymark.contracts.observation.Source;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.format.Heading;
import org.waymark.reporting.format.ReportShape;
import org.waymark.reporting.reporttable.Cells;
import org.waymark.reporting.reporttable.ReportHeading;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/** All series in one table. */
public final class SeriesTables implements ReportShape<SeriesReport> {
    private static final TableShape<SeriesValue> VALUES = new TableShape<SeriesValue>(
                    "observations", "观测值", "Observations")
            .text("indicator", "指标代码", "Indicator", SeriesValue::indicator)
            .text("area", "地区", "Area", SeriesValue::area)
            .text("period", "时期", "Period", SeriesValue::period)
            .decimal("value", "数值", "Value", SeriesValue::value)
            .text("status", "数值状态", "Status", SeriesValue::status)
            .text("missingReason", "缺失原因", "Why it is missing", SeriesValue::missingReason)
            .flag("withdrawn", "已撤回", "Withdrawn", SeriesValue::withdrawn)
            .text("unitMeasure", "单位代码", "Unit code", SeriesValue::unitMeasure)
            .count("unitMultiplier", "单位的十次幂", "Power of ten of the unit", SeriesValue::unitMultiplier)
            .count("vintage", "数据版本", "Vintage", SeriesValue::vintage)
            .date("releasedAt", "公布日期", "Released", SeriesValue::releasedAt)
            .flag("releaseAssumed", "公布日期为推定", "Release assumed", SeriesValue::releaseAssumed)
            .text("releasedAtBasis", "公布日期依据", "Basis of the release", SeriesValue::releasedAtBasis)
            .flag("comparable", "断点后仍可比", "Comparable over the break", SeriesValue::comparable)
            .decimal("numerator", "分子", "Numerator", SeriesValue::numerator)
            .decimal("denominator", "分母", "Denominator", SeriesValue::denominator)
            .instant("announcedAt", "公告时刻", "Announced at", SeriesValue::announcedAt)
            .text("reason", "修订原因", "Reason", SeriesValue::reason)
            .text("note", "备注", "Note", SeriesValue::note)
            .text("justification", "说明", "Justification", SeriesValue::justification)
            .text("sourceTitle", "来源", "Source", value -> Cells.ofFirst(value.sources(), Source::title))
            .link("sourceUrl", "来源网址", "Source address", value -> Cells.ofFirst(value.sources(), Source::url))
            .with(Cells.PROVENANCE, SeriesValue::provenance);

    @Override
    public Heading heading(SeriesReport report) {
        return ReportHeading.of(report.head(), "observations", new Text("规划指标数列", "Series of a plan"), null);
    }

    @Override
    public List<Table> tables(SeriesReport first, Iterable<SeriesReport> pages) {
        return List.of(VALUES.over(
                () -> StreamSupport.stream(pages.spliterator(), false).flatMap(page -> page.items().stream())));
    }
}
