package org.waymark.reporting.datapackage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.foundation.export.ExportTime;
import org.waymark.foundation.representation.Page;
import org.waymark.reporting.csv.CsvTable;
import org.waymark.reporting.projectlist.DrawProjects;
import org.waymark.reporting.projectlist.ProjectsReport;
import org.waymark.reporting.projectlist.ProjectsTables;
import org.waymark.reporting.projectlist.WhichProjects;
import org.waymark.reporting.question.ReportDrawing;
import org.waymark.reporting.question.ReportJson;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.report.PlanReport;
import org.waymark.reporting.report.ReportHead;
import org.waymark.reporting.reporttable.ReportHeading;
import org.waymark.reporting.scorecard.DrawScorecard;
import org.waymark.reporting.scorecard.ScorecardTables;
import org.waymark.reporting.series.DrawSeries;
import org.waymark.reporting.series.SeriesReport;
import org.waymark.reporting.series.SeriesTables;
import org.waymark.reporting.table.Table;

/** Draws the reports of a package page by page, and writes each table while it is drawn. */
@ApplicationScoped
class WritePackage {
    private static final int TARGETS_AT_ONCE = 500;
    private static final int SERIES_AT_ONCE = 100;

    private final DrawScorecard drawScorecard;
    private final DrawProjects drawProjects;
    private final DrawSeries drawSeries;
    private final LicenceSettings settings;

    WritePackage(
            DrawScorecard drawScorecard, DrawProjects drawProjects, DrawSeries drawSeries, LicenceSettings settings) {
        this.drawScorecard = drawScorecard;
        this.drawProjects = drawProjects;
        this.drawSeries = drawSeries;
        this.settings = settings;
    }

    /** With the first page of each report drawn: what is refused is refused now. */
    PackageFiles begin(SettledQuestion question, String path, ExportTime time) {
        return new PackageFiles(
                new ReportDrawing<>(
                                new ScorecardTables(),
                                drawScorecard::draw,
                                Page.Request.first(TARGETS_AT_ONCE, path),
                                PlanReport::next)
                        .file(question, time),
                new ReportDrawing<>(
                                new ProjectsTables(),
                                (asked, page) -> drawProjects.draw(asked, WhichProjects.ALL, page),
                                Page.Request.first(TARGETS_AT_ONCE, path),
                                ProjectsReport::next)
                        .file(question, time),
                new ReportDrawing<>(
                                new SeriesTables(),
                                drawSeries::draw,
                                Page.Request.first(SERIES_AT_ONCE, path),
                                SeriesReport::next)
                        .file(question, time));
    }

    void write(PackageFiles files, OutputStream out) throws IOException {
        Archive archive = new Archive(out);
        Metadata metadata = new Metadata();
        List<Table> tables = new ArrayList<>(files.tables(metadata));
        tables.add(metadata.indicators());
        tables.add(metadata.agencies());
        archive.add("README.md", PackageReadme.of(files.head(), tables));
        archive.add("LICENCE.txt", licence() + "\n");
        archive.add("plan.json", text(plan(files.head())));
        List<DataPackageJson.Resource> resources = new ArrayList<>();
        for (Table table : tables) {
            Archive.Entry file =
                    archive.add(PackageFiles.file(table), written -> CsvTable.write(table, false, written));
            resources.add(DataPackageJson.resource(table, file));
        }
        archive.add("datapackage.json", text(description(files.head(), resources)));
        archive.add("SHA256SUMS", checksums(archive));
        archive.end();
    }

    /** Of whose change every package is another one. */
    String licence() {
        return settings.url().map(url -> settings.text() + "\n" + url).orElse(settings.text());
    }

    private DataPackageJson description(ReportHead head, List<DataPackageJson.Resource> resources) {
        return new DataPackageJson(
                "tabular-data-package",
                head.plan() + "-" + head.asOf(),
                head.title() == null ? head.plan() : head.title().zh(),
                "asOf " + head.asOf() + ", knownAt " + head.knownAt() + ", " + head.method() + " "
                        + ReportHeading.version(head.method()),
                List.of(new DataPackageJson.Licence(
                        settings.text(), settings.url().orElse("LICENCE.txt"))),
                resources);
    }

    private static Map<String, Object> plan(ReportHead head) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("plan", head.plan());
        plan.put("title", head.title());
        plan.put("asOf", head.asOf());
        plan.put("knownAt", head.knownAt());
        plan.put("method", head.method());
        plan.put("version", ReportHeading.version(head.method()));
        plan.put("state", head.state());
        return plan;
    }

    private static String checksums(Archive archive) {
        return archive.entries().stream()
                .map(file -> file.sha256() + "  " + file.name() + "\n")
                .collect(Collectors.joining());
    }

    private static String text(Object value) {
        return new String(ReportJson.of(value, true), StandardCharsets.UTF_8) + "\n";
    }
}
