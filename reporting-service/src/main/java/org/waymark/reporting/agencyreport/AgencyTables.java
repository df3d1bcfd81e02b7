package org.waymark.reporting.agencyreport;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.agencyreport.Owed.OwedPeriod;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.format.Heading;
import org.waymark.reporting.report.AgencyView;
import org.waymark.reporting.reportdocument.Documented;
import org.waymark.reporting.reportdocument.RowLimit;
import org.waymark.reporting.reporttable.ProjectTables;
import org.waymark.reporting.reporttable.ReportHeading;
import org.waymark.reporting.reporttable.SummaryTable;
import org.waymark.reporting.reporttable.TargetTable;
import org.waymark.reporting.reporttable.TraceTable;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/** The report on an agency as tables. */
public final class AgencyTables implements Documented<AgencyReport> {
    private record Related(String relation, AgencyView agency) {}

    private static final TableShape<AgencyProject> PROJECTS = new TableShape<AgencyProject>(
                    "projects", "专项工程", "Projects")
            .text("roles", "角色", "Roles", project -> String.join(" ", project.roles()))
            .with(ProjectTables.PROJECT, AgencyProject::project);

    private static final TableShape<OwedPeriod> OWED = new TableShape<OwedPeriod>("owedPeriods", "应报时期", "Periods owed")
            .text("indicator", "指标代码", "Indicator", OwedPeriod::indicator)
            .text("area", "地区", "Area", OwedPeriod::area)
            .text("period", "时期", "Period", OwedPeriod::period)
            .date("endsOn", "时期末日", "Its last day", OwedPeriod::endsOn)
            .date("dueOn", "应报日期", "Due on", OwedPeriod::dueOn)
            .text("state", "状态", "State", OwedPeriod::state);

    private static final TableShape<Related> AGENCIES = new TableShape<Related>("agencies", "机构沿革", "The agency")
            .text("relation", "关系", "Relation", Related::relation)
            .with(ProjectTables.AGENCY, Related::agency);

    private static final TableShape<ReleaseRecord> RELEASES = new TableShape<ReleaseRecord>(
                    "releases", "公布记录", "Releases")
            .count("periods", "有数时期", "Periods with a value", ReleaseRecord::periods)
            .count("dated", "公布日期已知", "With a known day of release", ReleaseRecord::dated)
            .decimal("medianDays", "公布间隔中位数（天）", "Median days to release", ReleaseRecord::medianDays)
            .count("compared", "可比修订", "Compared", ReleaseRecord::compared)
            .count("revised", "已修订", "Revised", ReleaseRecord::revised)
            .decimal(
                    "meanAbsoluteRevision",
                    "平均修订幅度（%）",
                    "Mean absolute revision (%)",
                    ReleaseRecord::meanAbsoluteRevision);

    @Override
    public Document document(Iterable<AgencyReport> pages, Language language, RowLimit limit) {
        return new AgencyDocument().document(pages, language, limit);
    }

    @Override
    public Heading heading(AgencyReport report) {
        return ReportHeading.of(
                report.head(),
                "agency",
                new Text("机构监测报告", "How an agency's part stands"),
                report.agency().agency());
    }

    @Override
    public List<Table> tables(AgencyReport report, Iterable<AgencyReport> pages) {
        return List.of(
                TargetTable.of(report.head().method(), () -> report.indicators().stream()),
                PROJECTS.over(report.projects()),
                OWED.over(report.owed().periods()),
                ProjectTables.milestones(report.owed().milestones()),
                RELEASES.over(List.of(report.releases())),
                AGENCIES.over(() -> related(report)),
                SummaryTable.of(report.summary()),
                TraceTable.of(() -> report.indicators().stream()));
    }

    private static Stream<Related> related(AgencyReport report) {
        return Stream.of(
                        Stream.of(new Related("SELF", report.agency())),
                        report.successors().stream().map(agency -> new Related("SUCCESSOR", agency)),
                        report.predecessors().stream().map(agency -> new Related("PREDECESSOR", agency)))
                .flatMap(agencies -> agencies);
    }
}
