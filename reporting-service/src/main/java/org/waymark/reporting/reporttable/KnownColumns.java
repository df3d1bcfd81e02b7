package org.waymark.reporting.reporttable;

import org.waymark.reporting.report.KnownValueView;
import org.waymark.reporting.table.TableShape;

/** What is known of one period of a series. */
public final class KnownColumns {
    public static final TableShape<KnownValueView> OF_VINTAGE = new TableShape<KnownValueView>("value", "数值", "Value")
            .text("period", "时期", "Period", KnownValueView::period)
            .decimal("value", "数值", "Value", KnownValueView::value)
            .text("status", "数值状态", "Status", KnownValueView::status)
            .count("vintage", "数据版本", "Vintage", KnownValueView::vintage)
            .date("releasedAt", "公布日期", "Released", KnownValueView::releasedAt)
            .flag("releaseAssumed", "公布日期为推定", "Release assumed", KnownValueView::releaseAssumed)
            .text("missingReason", "缺失原因", "Why it is missing", KnownValueView::missingReason)
            .flag("withdrawn", "已撤回", "Withdrawn", KnownValueView::withdrawn)
            .flag("comparable", "断点后仍可比", "Comparable over the break", KnownValueView::comparable)
            .with(Cells.REPORTED, KnownValueView::reported);

    private KnownColumns() {}
}
