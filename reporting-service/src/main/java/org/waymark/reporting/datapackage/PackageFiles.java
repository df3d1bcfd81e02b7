package org.waymark.reporting.datapackage;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.projectlist.ProjectsReport;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.PlanReport;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.report.ReportHead;
import org.waymark.reporting.reporttable.ConclusionTable;
import org.waymark.reporting.reporttable.SummaryTable;
import org.waymark.reporting.reporttable.TargetTable;
import org.waymark.reporting.reporttable.TraceTable;
import org.waymark.reporting.series.SeriesReport;
import org.waymark.reporting.table.Table;

/**
 * The tables of a package, one a file, in their order.
 *
 * @param scorecard its first page is drawn already, as those of the others are
 */
record PackageFiles(
        ReportFile<PlanReport> scorecard, ReportFile<ProjectsReport> projects, ReportFile<SeriesReport> series) {
    static String file(Table table) {
        return table.name() + ".csv";
    }

    ReportHead head() {
        return scorecard.first().head();
    }

    /** @param metadata sees all targets while the first table is written, and all projects */
    List<Table> tables(Metadata metadata) {
        PlanReport first = scorecard.first();
        Objects.requireNonNullElse(first.projects(), List.<ProjectEntry>of()).forEach(metadata::see);
        Supplier<Stream<IndicatorEntry>> targets =
                () -> StreamSupport.stream(scorecard.pages().spliterator(), false)
                        .flatMap(page -> page.indicators().stream());
        Stream<Table> ofTargets = Stream.of(
                TargetTable.withoutVerdicts(() -> targets.get().peek(metadata::see)),
                verdicts(TargetTable.of(first.head().method(), targets)),
                TraceTable.of(targets),
                TraceTable.interim(targets),
                SummaryTable.of(first.summary()),
                ConclusionTable.of(first.conclusions()));
        return Stream.of(ofTargets, series.tables().stream(), projects.tables().stream())
                .flatMap(tables -> tables)
                .toList();
    }

    /** Called so beside the indicators themselves. */
    private static Table verdicts(Table targets) {
        return new Table(
                "verdicts", new Text("目标与结论", "Targets with their verdicts"), targets.columns(), targets.rows());
    }
}
