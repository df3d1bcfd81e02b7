package org.waymark.reporting.indicatorreport;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.contracts.observation.Source;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.format.Heading;
import org.waymark.reporting.reportdocument.Documented;
import org.waymark.reporting.reportdocument.RowLimit;
import org.waymark.reporting.reporttable.Cells;
import org.waymark.reporting.reporttable.ConclusionTable;
import org.waymark.reporting.reporttable.KnownColumns;
import org.waymark.reporting.reporttable.ReportHeading;
import org.waymark.reporting.reporttable.TargetTable;
import org.waymark.reporting.reporttable.TraceTable;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/** The report on one target as tables; the series comes first. */
public final class IndicatorTables implements Documented<IndicatorReport> {
    private static final TableShape<VintageView> VINTAGES = new TableShape<VintageView>("vintages", "数据版本", "Vintages")
            .with(KnownColumns.OF_VINTAGE, VintageView::known)
            .flag("counts", "采用", "Counts", VintageView::counts)
            .instant("announcedAt", "公告时刻", "Announced at", VintageView::announcedAt)
            .text("releasedAtBasis", "公布日期依据", "Basis of the release", VintageView::releasedAtBasis)
            .text("reason", "修订原因", "Reason", VintageView::reason)
            .text("note", "备注", "Note", VintageView::note)
            .text("justification", "说明", "Justification", VintageView::justification)
            .text("sourceTitle", "来源", "Source", vintage -> Cells.ofFirst(vintage.sources(), Source::title))
            .link("sourceUrl", "来源网址", "Source address", vintage -> Cells.ofFirst(vintage.sources(), Source::url))
            .with(Cells.PROVENANCE, VintageView::provenance);

    @Override
    public Document document(Iterable<IndicatorReport> pages, Language language, RowLimit limit) {
        return new IndicatorDocument().document(pages, language, limit);
    }

    @Override
    public Heading heading(IndicatorReport report) {
        return ReportHeading.of(
                report.head(),
                "indicator",
                new Text("指标监测报告", "How a target stands"),
                report.entry().indicator() + "-" + report.entry().area());
    }

    @Override
    public List<Table> tables(IndicatorReport report, Iterable<IndicatorReport> pages) {
        return List.of(
                VINTAGES.over(report.vintages()),
                TargetTable.of(report.head().method(), () -> Stream.of(report.entry())),
                VersionTables.TARGETS.over(() -> VersionTables.points(report)),
                VersionTables.DEFINITIONS.over(report.definitions()),
                CourseTables.EXPECTED.over(report.line().expected()),
                CourseTables.MISSING.over(report.missingPeriods()),
                CourseTables.CHANGES.over(report.changes()),
                CourseTables.FORECAST.over(report.forecast().predicted()),
                CourseTables.METHODS.over(report.methods().said()),
                ConclusionTable.of(report.conclusions()),
                TraceTable.of(() -> Stream.of(report.entry())));
    }
}
