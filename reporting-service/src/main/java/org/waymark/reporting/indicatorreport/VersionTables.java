package org.waymark.reporting.indicatorreport;

import java.util.stream.Stream;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.reporting.reporttable.Cells;
import org.waymark.reporting.table.TableShape;

/** What was asked for, and how it was measured, version by version. */
final class VersionTables {
    /** One point that a version of the target names. */
    record TargetPoint(TargetView version, String kind, PeriodValue point) {}

    static final TableShape<TargetPoint> TARGETS = new TableShape<TargetPoint>(
                    "targets", "目标版本", "Versions of the target")
            .count("version", "目标版本", "Version", row -> row.version().version())
            .date("effectiveFrom", "生效日期", "Effective from", row -> row.version()
                    .effectiveFrom())
            .instant("announcedAt", "公告时刻", "Announced at", row -> row.version().announcedAt())
            .text("state", "状态", "State", row -> row.version().state())
            .text("attribute", "属性", "Attribute", row -> row.version().attribute())
            .with(Cells.UNIT, row -> row.version().unit())
            .text("kind", "类别", "Kind", TargetPoint::kind)
            .text("period", "时期", "Period", row -> row.point().period())
            .decimal("value", "目标值", "Value", row -> row.point().value())
            .decimal("cumulativeIncrease", "累计增加", "Cumulative increase", row -> row.version()
                    .cumulativeIncrease())
            .decimal("tolerance", "容差", "Tolerance", row -> row.version().tolerance())
            .text("reason", "调整原因", "Reason", row -> row.version().reason())
            .texts("footnote", "脚注", "Footnote", row -> row.version().footnote())
            .with(Cells.PROVENANCE, row -> row.version().provenance());

    static final TableShape<DefinitionView> DEFINITIONS = new TableShape<DefinitionView>(
                    "definitions", "定义版本", "Versions of the definition")
            .count("version", "定义版本", "Version", DefinitionView::version)
            .date("effectiveFrom", "生效日期", "Effective from", DefinitionView::effectiveFrom)
            .instant("announcedAt", "公告时刻", "Announced at", DefinitionView::announcedAt)
            .text("state", "状态", "State", DefinitionView::state)
            .texts("name", "指标", "Name", DefinitionView::name)
            .with(Cells.UNIT, DefinitionView::unit)
            .text("direction", "方向", "Direction", DefinitionView::direction)
            .text("periodTypes", "时期类型", "Period types", definition -> String.join(" ", definition.periodTypes()));

    private VersionTables() {}

    static Stream<TargetPoint> points(IndicatorReport report) {
        return report.targets().stream()
                .flatMap(version -> Stream.concat(
                        Stream.ofNullable(version.baseline()).map(point -> new TargetPoint(version, "BASELINE", point)),
                        version.targets().stream().map(point -> new TargetPoint(version, "TARGET", point))));
    }
}
