package org.waymark.reporting.indicatorreport;

import org.waymark.reporting.explanation.ChangeView;
import org.waymark.reporting.explanation.VerdictView;
import org.waymark.reporting.indicatorreport.MethodsSideBySide.Said;
import org.waymark.reporting.table.TableShape;

/** How the series runs: what was expected, what is missing, how the verdict changed, where the trend leads. */
final class CourseTables {
    static final TableShape<ExpectedLine.Expected> EXPECTED = new TableShape<ExpectedLine.Expected>(
                    "expected", "预期线", "Expected line")
            .text("period", "时期", "Period", ExpectedLine.Expected::period)
            .decimal("value", "预期值", "Expected", ExpectedLine.Expected::value);

    static final TableShape<MissingPeriod> MISSING = new TableShape<MissingPeriod>(
                    "missingPeriods", "缺失时期", "Missing periods")
            .text("period", "时期", "Period", MissingPeriod::period)
            .text("state", "状态", "State", MissingPeriod::state)
            .date("expectedOn", "预计公布", "Expected on", MissingPeriod::expectedOn)
            .date("owedSince", "逾期起始", "Owed since", MissingPeriod::owedSince)
            .text("missingReason", "缺失原因", "Why it is missing", MissingPeriod::missingReason);

    static final TableShape<ChangeView> CHANGES = new TableShape<ChangeView>(
                    "changes", "结论变化", "Changes of the verdict")
            .date("at", "日期", "Day", ChangeView::at)
            .text("cause", "原因", "Cause", ChangeView::cause)
            .with(verdict("from", "此前", "Before"), ChangeView::from)
            .with(verdict("to", "此后", "After"), ChangeView::to)
            .text(
                    "event",
                    "事件",
                    "Event",
                    change -> change.triggeredBy() == null
                            ? null
                            : change.triggeredBy().event())
            .instant(
                    "announcedAt",
                    "公告时刻",
                    "Announced at",
                    change -> change.triggeredBy() == null
                            ? null
                            : change.triggeredBy().announcedAt());

    /** Its title says that it is a trend and no official forecast. */
    static final TableShape<ForecastView.Point> FORECAST = new TableShape<ForecastView.Point>(
                    "forecast", "趋势外推，非官方预测", "Trend extrapolation, not an official forecast")
            .text("period", "时期", "Period", ForecastView.Point::period)
            .decimal("value", "外推值", "Value", ForecastView.Point::value)
            .decimal("low", "80% 区间下限", "Lower end of 80 %", ForecastView.Point::low)
            .decimal("high", "80% 区间上限", "Upper end of 80 %", ForecastView.Point::high);

    static final TableShape<Said> METHODS = new TableShape<Said>("methods", "各方法结论", "What each method says")
            .text("method", "方法", "Method", Said::method)
            .text("version", "方法版本", "Version", Said::version)
            .text("assessment", "评估编号", "Assessment", Said::id)
            .text("attainment", "是否实现", "Attainment", Said::attainment)
            .text("scale", "尺度", "Scale", Said::scale)
            .text("word", "结论", "Word", Said::word)
            .flag("onCourse", "符合预期", "On course", Said::onCourse)
            .text("reason", "不可评估原因", "Reason", Said::reason);

    private CourseTables() {}

    private static TableShape<VerdictView> verdict(String name, String zh, String en) {
        return new TableShape<VerdictView>(name, zh, en)
                .text(name + "Attainment", zh + "：是否实现", en + ": attainment", VerdictView::attainment)
                .text(name + "Word", zh + "：进度", en + ": word", VerdictView::word)
                .text(name + "Reason", zh + "：不可评估原因", en + ": reason", VerdictView::reason);
    }
}
