package org.waymark.reporting.projectlist;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.format.Heading;
import org.waymark.reporting.reportdocument.Documented;
import org.waymark.reporting.reportdocument.RowLimit;
import org.waymark.reporting.reporttable.ProjectTables;
import org.waymark.reporting.reporttable.ReportHeading;
import org.waymark.reporting.table.Table;

/** The projects of a plan as tables. */
public final class ProjectsTables implements Documented<ProjectsReport> {
    @Override
    public Document document(Iterable<ProjectsReport> pages, Language language, RowLimit limit) {
        return new ProjectsDocument().document(pages, language, limit);
    }

    @Override
    public Heading heading(ProjectsReport report) {
        return ReportHeading.of(report.head(), "projects", new Text("专项工程监测报告", "How projects stand"), null);
    }

    @Override
    public List<Table> tables(ProjectsReport first, Iterable<ProjectsReport> pages) {
        Supplier<Stream<ProjectsReport.Item>> items =
                () -> StreamSupport.stream(pages.spliterator(), false).flatMap(page -> page.items().stream());
        return List.of(
                ProjectTables.PROJECT.over(() -> items.get().map(ProjectsReport.Item::project)),
                ProjectTables.agencies(
                        () -> items.get().map(ProjectsReport.Item::project).iterator()),
                ProjectTables.milestones(() ->
                        items.get().flatMap(item -> item.milestones().stream()).iterator()));
    }
}
