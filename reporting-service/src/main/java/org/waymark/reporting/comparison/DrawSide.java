package org.waymark.reporting.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.reporting.evidence.FindFewTargets;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.project.ListMilestones;
import org.waymark.reporting.project.MilestoneView;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.report.AssessTargets;
import org.waymark.reporting.report.AssessedTarget;
import org.waymark.reporting.report.BeginReport;
import org.waymark.reporting.report.IndicatorEntries;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.ProjectEntries;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.situation.AsOf;

/** Reads one side of a comparison, as the report of that day is read. Call it in the snapshot of the comparison. */
@ApplicationScoped
class DrawSide {
    private final FindFewTargets findTargets;
    private final AssessTargets assessTargets;
    private final IndicatorEntries entries;
    private final ProjectEntries projectEntries;
    private final ListMilestones listMilestones;

    DrawSide(
            FindFewTargets findTargets,
            AssessTargets assessTargets,
            IndicatorEntries entries,
            ProjectEntries projectEntries,
            ListMilestones listMilestones) {
        this.findTargets = findTargets;
        this.assessTargets = assessTargets;
        this.entries = entries;
        this.projectEntries = projectEntries;
        this.listMilestones = listMilestones;
    }

    SideOfPlan of(BeginReport.Begun begun, SettledQuestion question) {
        AsOf asOf = begun.asOf();
        List<TargetFacts> facts = findTargets.of(question.plan(), question.area(), asOf.knownAt());
        List<AssessedTarget> assessed = assessTargets.of(facts, begun.plan(), asOf, question.method());
        List<IndicatorEntry> shown = entries.of(assessed, asOf);
        List<ProjectEntry> projects = projectEntries.of(question.plan(), asOf);
        return new SideOfPlan(
                begun.head(),
                begun.plan(),
                asOf,
                IntStream.range(0, assessed.size())
                        .mapToObj(place -> new SideOfPlan.Entry(assessed.get(place), shown.get(place)))
                        .toList(),
                facts.stream().collect(Collectors.toMap(TargetFacts::subject, Function.identity())),
                projects,
                listMilestones.of(projects.stream().map(ProjectEntry::project).toList(), asOf).stream()
                        .collect(Collectors.groupingBy(MilestoneView::project)));
    }
}
