package org.waymark.reporting.reporttable;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.InterimView;
import org.waymark.reporting.report.KnownValueView;
import org.waymark.reporting.situation.ReasonNotCompared;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/** What each verdict stands on: the values that were compared, those that were not, and by what method. */
public final class TraceTable {
    public static final String NAME = "trace";

    /** What part a value plays in a verdict. */
    private enum Part {
        /** It was compared. */
        INPUT,
        /** It says what is to come, and was not compared. */
        SIGNAL,
        NOT_COMPARED
    }

    private record Row(IndicatorEntry target, Part part, KnownValueView value, ReasonNotCompared why) {}

    private record Interim(IndicatorEntry target, InterimView interim) {}

    private static final TableShape<IndicatorEntry> TARGET = new TableShape<IndicatorEntry>("target", "目标", "Target")
            .text("indicator", "指标代码", "Indicator", IndicatorEntry::indicator)
            .text("area", "地区", "Area", IndicatorEntry::area);

    private static final TableShape<Row> SHAPE = new TableShape<Row>(NAME, "评估依据", "What each verdict stands on")
            .with(TARGET, Row::target)
            .text("part", "用途", "Part in the verdict", Row::part)
            .with(KnownColumns.OF_VINTAGE, Row::value)
            .text("reasonNotCompared", "未比较原因", "Why it was not compared", Row::why)
            .text("attainment", "是否实现", "Attainment", row -> row.target()
                    .assessment()
                    .attainment())
            .with(TargetColumns.BY, row -> row.target().assessment());

    private static final TableShape<Interim> INTERIM = new TableShape<Interim>("interim", "阶段目标", "Interim targets")
            .with(TARGET, Interim::target)
            .text("period", "时期", "Period", row -> row.interim().period())
            .decimal("target", "阶段目标值", "Target", row -> row.interim().target())
            .decimal("value", "数值", "Value", row -> row.interim().value())
            .text("attainment", "是否实现", "Attainment", row -> row.interim().attainment());

    private TraceTable() {}

    public static Table of(Supplier<Stream<IndicatorEntry>> targets) {
        return SHAPE.over(() -> targets.get().flatMap(TraceTable::rows));
    }

    public static Table interim(Supplier<Stream<IndicatorEntry>> targets) {
        return INTERIM.over(() -> targets.get().flatMap(target -> target.assessment().interim().stream()
                .map(interim -> new Interim(target, interim))));
    }

    private static Stream<Row> rows(IndicatorEntry target) {
        return Stream.of(
                        target.assessment().inputs().stream().map(value -> new Row(target, Part.INPUT, value, null)),
                        target.assessment().signals().stream().map(value -> new Row(target, Part.SIGNAL, value, null)),
                        target.notCompared().stream()
                                .map(left -> new Row(target, Part.NOT_COMPARED, left.known(), left.reason())))
                .flatMap(rows -> rows);
    }
}
