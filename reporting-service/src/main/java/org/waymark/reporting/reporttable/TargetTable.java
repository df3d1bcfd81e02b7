package org.waymark.reporting.reporttable;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/** Targets, each with its latest value and its verdict. */
public final class TargetTable {
    private static final String NAME = "indicators";

    private TargetTable() {}

    /** @param method by which they were assessed: its own words and numbers are columns */
    public static Table of(String method, Supplier<Stream<IndicatorEntry>> targets) {
        TableShape<TargetRow> shape = new TableShape<TargetRow>(NAME, "指标", "Indicators")
                .with(TargetColumns.ABOUT, TargetRow::entry)
                .with(TargetColumns.LATEST, row -> row.entry().latest())
                .with(TargetColumns.VERDICT, row -> row.entry().assessment());
        MethodColumns.add(method, shape);
        return shape.text("reason", "不可评估原因", "Why it cannot be assessed", TargetRow::reason)
                .with(TargetColumns.CHANGED, row -> row.entry().assessment().changed())
                .text(
                        "providers",
                        "数据提供机构",
                        "Providers",
                        row -> Cells.joined(" ", row.entry().providers(), provider -> provider.who()
                                .agency()))
                .with(Cells.PROVENANCE, row -> row.entry().provenance())
                .flag("unresolved", "指标尚未定义", "Not defined yet", row -> row.entry()
                        .unresolved())
                .with(TargetColumns.BY, row -> row.entry().assessment())
                .over(() -> targets.get().map(TargetRow::of));
    }

    /** What is asked for alone, without what is known of it. */
    public static Table withoutVerdicts(Supplier<Stream<IndicatorEntry>> targets) {
        return TargetColumns.TARGETS.over(targets);
    }
}
