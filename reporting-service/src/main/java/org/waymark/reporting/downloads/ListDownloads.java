package org.waymark.reporting.downloads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.agencyreport.AgencyTables;
import org.waymark.reporting.areareport.AreasTables;
import org.waymark.reporting.datapackage.LicenceSettings;
import org.waymark.reporting.downloads.Downloads.Format;
import org.waymark.reporting.downloads.Downloads.Item;
import org.waymark.reporting.format.ReportFormats;
import org.waymark.reporting.format.ReportShape;
import org.waymark.reporting.indicatorreport.IndicatorTables;
import org.waymark.reporting.projectlist.ProjectsTables;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.report.BeginReport;
import org.waymark.reporting.report.ReportHead;
import org.waymark.reporting.scorecard.ScorecardTables;
import org.waymark.reporting.series.SeriesTables;

/** Knows of every report which formats it has. */
@ApplicationScoped
class ListDownloads {
    private final BeginReport beginReport;
    private final ReportFormats formats;
    private final LicenceSettings licence;

    ListDownloads(BeginReport beginReport, ReportFormats formats, LicenceSettings licence) {
        this.beginReport = beginReport;
        this.formats = formats;
        this.licence = licence;
    }

    @Snapshot(Pool.READS)
    public Downloads of(SettledQuestion question) {
        ReportHead head = beginReport.of(question).head();
        Picture picture = new Picture(head, question.area());
        List<Item> items = new ArrayList<>();
        items.add(report("scorecard", "规划监测报告", "How the plan stands", "", picture, new ScorecardTables()));
        items.add(report("observations", "指标数列", "Every series", "/observations", picture, new SeriesTables()));
        items.add(report("projects", "专项工程", "Projects", "/projects", picture, new ProjectsTables()));
        items.add(report("areas", "分地区", "Areas", "/areas", picture, new AreasTables()));
        items.add(template(
                "indicator", "单个指标", "One indicator", "/indicators/{indicator}", picture, new IndicatorTables()));
        items.add(template("agency", "单个机构", "One agency", "/agencies/{agency}", picture, new AgencyTables()));
        items.add(new Item(
                "package",
                new Text("数据包：全部数列、目标、结论与工程", "Data package: all series, targets, verdicts and projects"),
                null,
                List.of(new Format(null, "application/zip", picture.address("/package", null)))));
        items.addAll(SdmxAddresses.of(picture));
        return new Downloads(
                head, items, new Downloads.Licence(licence.text(), licence.url().orElse(null)));
    }

    private Item report(String name, String zh, String en, String path, Picture picture, ReportShape<?> shape) {
        return new Item(name, new Text(zh, en), null, formats(path, picture, shape));
    }

    private Item template(String name, String zh, String en, String path, Picture picture, ReportShape<?> shape) {
        return new Item(name, new Text(zh, en), true, formats(path, picture, shape));
    }

    private List<Format> formats(String path, Picture picture, ReportShape<?> shape) {
        return formats.offered(shape).stream()
                .map(format -> new Format(format.code(), format.mediaType(), picture.address(path, format.code())))
                .toList();
    }
}
