package org.waymark.reporting.areareport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.areareport.AreasReport.AreaStanding;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.evidence.FindFewTargets;
import org.waymark.reporting.known.KnownAreas;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.report.AssessTargets;
import org.waymark.reporting.report.AssessedTarget;
import org.waymark.reporting.report.BeginReport;
import org.waymark.reporting.report.Summary;

/** One picture of the database, by as many queries as there are kinds of facts. */
@ApplicationScoped
public class DrawAreasReport {
    private final BeginReport beginReport;
    private final FindFewTargets findTargets;
    private final AssessTargets assessTargets;
    private final KnownAreas areas;
    private final CompareAreas compareAreas;

    DrawAreasReport(
            BeginReport beginReport,
            FindFewTargets findTargets,
            AssessTargets assessTargets,
            KnownAreas areas,
            CompareAreas compareAreas) {
        this.beginReport = beginReport;
        this.findTargets = findTargets;
        this.assessTargets = assessTargets;
        this.areas = areas;
        this.compareAreas = compareAreas;
    }

    /** @param indicator null for counts alone */
    @Snapshot(Pool.READS)
    public AreasReport draw(String indicator, SettledQuestion question) {
        BeginReport.Begun begun = beginReport.of(question);
        String asked = question.area();
        List<AssessedTarget> targets = assessTargets.of(
                findTargets.of(question.plan(), null, question.knownAt()),
                begun.plan(),
                begun.asOf(),
                question.method());
        SortedMap<String, Text> names = areas.names(question.knownAt());
        boolean counts = !begun.head().countsNothing();
        return new AreasReport(
                begun.head(),
                standings(targets, asked, counts, question.method(), names),
                indicator == null ? null : compareAreas.of(indicator, asked, targets, names, begun.asOf()));
    }

    private static List<AreaStanding> standings(
            List<AssessedTarget> targets, String asked, boolean counts, Method method, Map<String, Text> names) {
        SortedMap<String, List<AssessedTarget>> byArea = targets.stream()
                .collect(Collectors.groupingBy(
                        target -> target.assessment().subject().area(), TreeMap::new, Collectors.toList()));
        return byArea.entrySet().stream()
                .filter(area -> asked == null || area.getKey().equals(asked) || AreaCode.isWithin(area.getKey(), asked))
                .map(area -> new AreaStanding(
                        area.getKey(),
                        names.get(area.getKey()),
                        AreaCode.parent(area.getKey(), byArea.keySet()).orElse(null),
                        Summary.of(counts ? area.getValue() : List.of(), method.scale())))
                .toList();
    }
}
