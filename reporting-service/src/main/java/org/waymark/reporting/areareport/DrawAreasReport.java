package org.waymark.reporting.areareport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.areareport.AreasReport.AreaStanding;
import org.waymark.reporting.evidence.FindTargets;
import org.waymark.reporting.known.KnownAreas;
import org.waymark.reporting.known.TargetVersions;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.report.AssessTargets;
import org.waymark.reporting.report.AssessedTarget;
import org.waymark.reporting.report.BeginReport;
import org.waymark.reporting.report.SummariseTargets;
import org.waymark.reporting.report.Summary;
import org.waymark.reporting.situation.Subject;

/** One picture of the database. Areas are summarised as in the plan's own report. */
@ApplicationScoped
public class DrawAreasReport {
    private final BeginReport beginReport;
    private final TargetVersions targets;
    private final FindTargets findTargets;
    private final AssessTargets assessTargets;
    private final SummariseTargets summariseTargets;
    private final KnownAreas areas;
    private final CompareAreas compareAreas;

    DrawAreasReport(
            BeginReport beginReport,
            TargetVersions targets,
            FindTargets findTargets,
            AssessTargets assessTargets,
            SummariseTargets summariseTargets,
            KnownAreas areas,
            CompareAreas compareAreas) {
        this.beginReport = beginReport;
        this.targets = targets;
        this.findTargets = findTargets;
        this.assessTargets = assessTargets;
        this.summariseTargets = summariseTargets;
        this.areas = areas;
        this.compareAreas = compareAreas;
    }

    /** @param indicator null for counts alone */
    @Snapshot(Pool.READS)
    public AreasReport draw(String indicator, SettledQuestion question) {
        BeginReport.Begun begun = beginReport.of(question);
        SortedMap<String, Text> names = areas.names(question.knownAt());
        return new AreasReport(
                begun.head(),
                standings(question, begun, names),
                indicator == null
                        ? null
                        : compareAreas.of(
                                indicator,
                                question.area(),
                                everywhere(indicator, question, begun),
                                names,
                                begun.asOf()));
    }

    private List<AssessedTarget> everywhere(String indicator, SettledQuestion question, BeginReport.Begun begun) {
        List<Subject> subjects = targets.areas(question.plan(), indicator, question.knownAt()).stream()
                .map(area -> new Subject(question.plan(), indicator, area))
                .toList();
        return assessTargets.of(
                findTargets.of(subjects, question.knownAt()), begun.plan(), begun.asOf(), question.method());
    }

    private List<AreaStanding> standings(
            SettledQuestion question, BeginReport.Begun begun, SortedMap<String, Text> names) {
        String asked = question.area();
        SortedSet<String> all = targets.areas(question.plan(), null, question.knownAt());
        return all.stream()
                .filter(area -> asked == null || area.equals(asked) || AreaCode.isWithin(area, asked))
                .map(area -> new AreaStanding(
                        area,
                        names.get(area),
                        AreaCode.parent(area, all).orElse(null),
                        begun.head().countsNothing()
                                ? Summary.of(List.of(), question.method().scale())
                                : summariseTargets.of(begun.plan(), area, begun.asOf(), question.method())))
                .toList();
    }
}
