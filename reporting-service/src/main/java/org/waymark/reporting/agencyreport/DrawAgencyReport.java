package org.waymark.reporting.agencyreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.evidence.AgencyDirectory;
import org.waymark.reporting.evidence.FindFewTargets;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.known.IndicatorBody.Provider;
import org.waymark.reporting.project.ListMilestones;
import org.waymark.reporting.project.MilestoneView;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.report.AgencyView;
import org.waymark.reporting.report.AssessTargets;
import org.waymark.reporting.report.AssessedTarget;
import org.waymark.reporting.report.BeginReport;
import org.waymark.reporting.report.IndicatorEntries;
import org.waymark.reporting.report.ProjectEntries;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.report.Summary;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.KnownSeries;

/** One picture of the database, by as many queries as there are kinds of facts. */
@ApplicationScoped
public class DrawAgencyReport {
    private final BeginReport beginReport;
    private final FindAgency findAgency;
    private final FindFewTargets findTargets;
    private final AssessTargets assessTargets;
    private final IndicatorEntries indicators;
    private final ProjectEntries projects;
    private final ListMilestones listMilestones;

    DrawAgencyReport(
            BeginReport beginReport,
            FindAgency findAgency,
            FindFewTargets findTargets,
            AssessTargets assessTargets,
            IndicatorEntries indicators,
            ProjectEntries projects,
            ListMilestones listMilestones) {
        this.beginReport = beginReport;
        this.findAgency = findAgency;
        this.findTargets = findTargets;
        this.assessTargets = assessTargets;
        this.indicators = indicators;
        this.projects = projects;
        this.listMilestones = listMilestones;
    }

    @Snapshot(Pool.READS)
    public AgencyReport draw(String agency, SettledQuestion question) {
        BeginReport.Begun begun = beginReport.of(question);
        AsOf asOf = begun.asOf();
        AgencyDirectory directory = findAgency.directoryWith(agency, asOf);
        List<TargetFacts> facts = findTargets.of(
                question.plan(),
                question.area(),
                asOf.knownAt(),
                target -> isReportedBy(agency, target, asOf, directory));
        List<AssessedTarget> targets = assessTargets.of(facts, begun.plan(), asOf, question.method());
        List<AgencyProject> its = projects.of(question.plan(), asOf).stream()
                .map(project -> AgencyProject.of(project, agency))
                .filter(AgencyProject::concernsTheAgency)
                .toList();
        List<KnownSeries> series = facts.stream()
                .map(target -> target.evidence(begun.plan()).series())
                .toList();
        return new AgencyReport(
                begun.head(),
                AgencyView.itself(agency, directory),
                views(directory.heirs(agency), directory),
                views(directory.predecessors(agency), directory),
                Summary.of(
                        begun.head().countsNothing() ? List.of() : targets,
                        question.method().scale()),
                indicators.of(targets, asOf),
                its,
                byRole(its),
                Owed.of(
                        owed(
                                facts,
                                series,
                                start(begun.plan().shown(asOf).period().start()),
                                asOf),
                        slipped(agency, question.plan(), its, asOf, directory)),
                ReleaseRecord.of(series, asOf));
    }

    /** By the definition of the day: it is named, or stands in for one that is. */
    private static boolean isReportedBy(String agency, TargetFacts target, AsOf asOf, AgencyDirectory directory) {
        return target.definition(asOf).stream()
                .flatMap(definition -> definition.providers().stream())
                .filter(provider -> provider.covers(target.subject().area()))
                .map(Provider::agency)
                .anyMatch(named -> isOrStandsFor(agency, named, directory));
    }

    private static boolean isOrStandsFor(String agency, String named, AgencyDirectory directory) {
        return named.equals(agency) || directory.onThatDay(named).contains(agency);
    }

    private static List<AgencyView> views(List<String> codes, AgencyDirectory directory) {
        return codes.stream().map(code -> AgencyView.itself(code, directory)).toList();
    }

    private static SortedMap<String, Integer> byRole(List<AgencyProject> projects) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        projects.stream()
                .flatMap(project -> project.roles().stream())
                .forEach(role -> counts.merge(role, 1, Integer::sum));
        return counts;
    }

    private static LocalDate start(String period) {
        return TimePeriod.parse(period).firstDay();
    }

    private static List<Owed.OwedPeriod> owed(
            List<TargetFacts> facts, List<KnownSeries> series, LocalDate start, AsOf asOf) {
        OwedPeriods periods = new OwedPeriods(start, asOf);
        List<Owed.OwedPeriod> owed = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            owed.addAll(periods.of(facts.get(i), series.get(i)));
        }
        return owed;
    }

    private List<MilestoneView> slipped(
            String agency, String plan, List<AgencyProject> its, AsOf asOf, AgencyDirectory directory) {
        List<String> codes = its.stream()
                .map(AgencyProject::project)
                .map(ProjectEntry::project)
                .toList();
        return listMilestones.of(codes, asOf).stream()
                .filter(MilestoneView::hasSlipped)
                .filter(milestone -> isOrStandsFor(agency, milestone.agency(), directory))
                .toList();
    }
}
