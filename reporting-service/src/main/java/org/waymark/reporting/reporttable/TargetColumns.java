package org.waymark.reporting.reporttable;

import org.waymark.contracts.observation.Source;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.report.AssessmentView;
import org.waymark.reporting.report.BaselineObserved;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.LatestView;
import org.waymark.reporting.report.OriginalView;
import org.waymark.reporting.table.TableShape;
import org.waymark.reporting.verdicthistory.VerdictChange;

/** What a target asks, what is known of it, what is said of it. */
final class TargetColumns {
    static final TableShape<LatestView> LATEST = new TableShape<LatestView>("latest", "最新数值", "Latest value")
            .text("latestPeriod", "最新时期", "Latest period", LatestView::period)
            .decimal("latestValue", "最新数值", "Latest value", LatestView::value)
            .count("latestVintage", "数据版本", "Vintage", LatestView::vintage)
            .text("latestStatus", "数值状态", "Status of the value", LatestView::status)
            .date("latestReleasedAt", "公布日期", "Released", LatestView::releasedAt)
            .flag("latestReleaseAssumed", "公布日期为推定", "Release assumed", LatestView::releaseAssumed)
            .text("latestReleasedAtBasis", "公布日期依据", "Basis of the release", LatestView::releasedAtBasis)
            .with(Cells.REPORTED, LatestView::reported)
            .text("latestSourceTitle", "来源", "Source", latest -> Cells.ofFirst(latest.sources(), Source::title))
            .link("latestSourceUrl", "来源网址", "Source address", latest -> Cells.ofFirst(latest.sources(), Source::url));

    static final TableShape<OriginalView> ORIGINAL = new TableShape<OriginalView>("original", "原目标", "Original target")
            .text("originalPeriod", "原目标年份", "Original target period", original -> original.target()
                    .period())
            .decimal("originalValue", "原目标值", "Original target", original -> original.target()
                    .value())
            .text("originalAttainment", "按原目标", "Attainment of the original", OriginalView::attainment)
            .text("originalWord", "按原目标的进度", "Word of the original", original -> original.word().values().stream()
                    .findFirst()
                    .orElse(null));

    static final TableShape<BaselineObserved> OBSERVED = new TableShape<BaselineObserved>(
                    "baselineObserved", "基期实际值", "Baseline as observed")
            .decimal("baselineObservedValue", "基期实际值", "Baseline as observed", BaselineObserved::value)
            .count("baselineObservedVintage", "基期数据版本", "Vintage of the baseline", BaselineObserved::vintage);

    static final TableShape<VerdictChange> CHANGED = new TableShape<VerdictChange>("changed", "变化", "Changed")
            .date("changedAt", "结论变化日期", "Verdict changed", VerdictChange::at)
            .text("changedCause", "变化原因", "Cause of the change", VerdictChange::cause);

    static final TableShape<IndicatorEntry> ABOUT = new TableShape<IndicatorEntry>("indicators", "指标", "Indicators")
            .count("number", "序号", "No.", IndicatorEntry::number)
            .text("indicator", "指标代码", "Indicator", IndicatorEntry::indicator)
            .texts("name", "指标", "Name", IndicatorEntry::name)
            .text("area", "地区", "Area", IndicatorEntry::area)
            .with(Cells.UNIT, IndicatorEntry::unit)
            .text("direction", "方向", "Direction", IndicatorEntry::direction)
            .text("attribute", "属性", "Attribute", IndicatorEntry::attribute)
            .with(periodValue("baseline", "基期", "Baseline"), IndicatorEntry::baseline)
            .with(OBSERVED, IndicatorEntry::baselineObserved)
            .with(periodValue("target", "目标", "Target"), IndicatorEntry::target)
            .with(ORIGINAL, IndicatorEntry::original);

    static final TableShape<IndicatorEntry> TARGETS = new TableShape<IndicatorEntry>("targets", "目标", "Targets")
            .with(ABOUT, entry -> entry)
            .count("targetVersion", "目标版本", "Version of the target", entry -> entry.assessment()
                    .targetVersion())
            .with(Cells.PROVENANCE, IndicatorEntry::provenance);

    static final TableShape<AssessmentView> VERDICT = new TableShape<AssessmentView>("indicators", "结论", "Verdict")
            .text("attainment", "是否实现", "Attainment", AssessmentView::attainment)
            .text("metSince", "实现时期", "Met since", AssessmentView::metSince)
            .flag(
                    "metSinceIsFirstKnown",
                    "首个已知值即已实现",
                    "Met at the first known value",
                    AssessmentView::metSinceIsFirstKnown)
            .flag("metEarly", "提前实现", "Met early", AssessmentView::metEarly)
            .flag("final", "最终结果", "Final", AssessmentView::isFinal);

    /** By which the verdict can be found, and computed, again. */
    static final TableShape<AssessmentView> BY = new TableShape<AssessmentView>("assessment", "评估", "Assessment")
            .text("assessment", "评估编号", "Assessment", AssessmentView::id)
            .text("method", "方法", "Method", AssessmentView::method)
            .text("version", "方法版本", "Version of the method", AssessmentView::version)
            .text("parameters", "参数", "Parameters", assessment -> parameters(assessment.parameters()))
            .count("targetVersion", "目标版本", "Version of the target", AssessmentView::targetVersion)
            .count("definitionVersion", "定义版本", "Version of the definition", AssessmentView::definitionVersion);

    private TargetColumns() {}

    /** Two columns, for the period and the value. */
    static TableShape<PeriodValue> periodValue(String name, String zh, String en) {
        return new TableShape<PeriodValue>(name, zh, en)
                .text(name + "Period", zh + "时期", en + " period", PeriodValue::period)
                .decimal(name + "Value", zh + "值", en, PeriodValue::value);
    }

    static String parameters(Parameters parameters) {
        return String.join("; ", parameters.lines());
    }
}
