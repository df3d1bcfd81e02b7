package org.waymark.reporting.officialconclusion;

import java.util.List;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.versioned.Moment;
import org.waymark.reporting.format.Heading;
import org.waymark.reporting.format.ReportShape;
import org.waymark.reporting.reporttable.Cells;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/** Official conclusions as a table, each as it was recorded. */
final class ConclusionTables implements ReportShape<ConclusionTables.Recorded> {
    /** Those of a plan. */
    record Recorded(String plan, Moment moment, List<ConclusionView> items) {}

    private static final TableShape<ConclusionDefinition> SAID = new TableShape<ConclusionDefinition>(
                    "conclusion", "结论", "Conclusion")
            .text("indicator", "指标代码", "Indicator", ConclusionDefinition::indicator)
            .text("area", "地区", "Area", ConclusionDefinition::area)
            .texts("issuer", "发布单位", "Issuer", ConclusionDefinition::issuer)
            .date("dated", "公开日期", "Made public", ConclusionDefinition::dated)
            .text("documentNumber", "文号", "Document number", ConclusionDefinition::documentNumber)
            .texts("wording", "原文", "Wording", ConclusionDefinition::wording)
            .text("attainment", "是否实现", "Attainment", ConclusionDefinition::attainment)
            .flag("metEarly", "提前实现", "Met early", ConclusionDefinition::metEarly)
            .text("pace", "进度", "Pace", ConclusionDefinition::pace)
            .flag("withdrawn", "已撤回", "Withdrawn", ConclusionDefinition::withdrawn)
            .text("reason", "修订原因", "Reason", ConclusionDefinition::reason)
            .text("sourceTitle", "来源", "Source", said -> Cells.ofFirst(said.sources(), SourceReference::title))
            .link("sourceUrl", "来源网址", "Source address", said -> Cells.ofFirst(said.sources(), SourceReference::url));

    private static final TableShape<ConclusionView> SHAPE = new TableShape<ConclusionView>(
                    "conclusions", "官方结论", "Official conclusions")
            .text("code", "结论代码", "Conclusion", ConclusionView::code)
            .count("version", "版本", "Version", ConclusionView::version)
            .instant("recordedAt", "记录时刻", "Recorded at", ConclusionView::recordedAt)
            .with(SAID, ConclusionView::definition);

    @Override
    public Heading heading(Recorded recorded) {
        return Heading.of(new Text("官方结论", "Official conclusions"))
                .text("plan", "规划", "Plan", recorded.plan())
                .date("asOf", "截至日期", "As of", recorded.moment().asOf())
                .instant(
                        "knownAt",
                        "所知时刻",
                        "Known at",
                        recorded.moment().isAsKnownNow()
                                ? null
                                : recorded.moment().knownAt())
                .named(
                        recorded.plan(),
                        "official-conclusions",
                        recorded.moment().asOf());
    }

    @Override
    public List<Table> tables(Recorded first, Iterable<Recorded> pages) {
        return List.of(SHAPE.over(first.items()));
    }
}
