package org.waymark.reporting.trace;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.format.Heading;
import org.waymark.reporting.format.ReportShape;
import org.waymark.reporting.report.KnownValueView;
import org.waymark.reporting.reporttable.KnownColumns;
import org.waymark.reporting.situation.ReasonNotCompared;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;
import org.waymark.reporting.verdicthistory.VerdictChange;

/** What one assessment stands on, as tables. */
final class TraceTables implements ReportShape<AssessmentTrace> {
    private record Row(KnownValueView known, ReasonNotCompared why, Told told) {}

    private static final TableShape<Row> VALUES = new TableShape<Row>("trace", "评估依据", "What it stands on")
            .text("part", "用途", "Part in the verdict", row -> row.why() == null ? "INPUT" : "NOT_COMPARED")
            .with(KnownColumns.OF_VINTAGE, Row::known)
            .text("reasonNotCompared", "未比较原因", "Why it was not compared", Row::why)
            .text("event", "事件", "Event", row -> row.told().event())
            .instant("announcedAt", "公告时刻", "Announced at", row -> row.told().announcedAt());

    private static final TableShape<VerdictChange> CHANGES = new TableShape<VerdictChange>("changes", "结论变化", "Changes")
            .date("at", "日期", "Day", VerdictChange::at)
            .text("cause", "原因", "Cause", VerdictChange::cause);

    @Override
    public Heading heading(AssessmentTrace trace) {
        return Heading.of(new Text("评估依据", "What an assessment stands on"))
                .text("assessment", "评估编号", "Assessment", trace.id().toString())
                .text("plan", "规划", "Plan", trace.plan())
                .text("indicator", "指标代码", "Indicator", trace.indicator())
                .text("area", "地区", "Area", trace.area())
                .date("asOf", "截至日期", "As of", trace.asOf())
                .instant("knownAt", "所知时刻", "Known at", trace.knownAt())
                .text("method", "方法", "Method", trace.assessment().method())
                .text(
                        "version",
                        "方法版本",
                        "Version of the method",
                        trace.assessment().version())
                .text(
                        "parameters",
                        "参数",
                        "Parameters",
                        String.join("; ", trace.assessment().parameters().lines()))
                .text(
                        "attainment",
                        "是否实现",
                        "Attainment",
                        trace.assessment().attainment().name())
                .named(trace.plan(), "assessment", trace.indicator(), trace.area(), trace.asOf());
    }

    @Override
    public List<Table> tables(AssessmentTrace trace, Iterable<AssessmentTrace> pages) {
        return List.of(VALUES.over(() -> rows(trace)), CHANGES.over(trace.changes()));
    }

    private static Stream<Row> rows(AssessmentTrace trace) {
        return Stream.concat(
                trace.inputs().stream().map(input -> new Row(input.known(), null, input.told())),
                trace.notCompared().stream()
                        .map(left -> new Row(left.left().known(), left.left().reason(), left.told())));
    }
}
