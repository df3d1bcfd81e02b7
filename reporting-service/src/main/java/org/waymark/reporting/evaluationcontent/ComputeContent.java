package org.waymark.reporting.evaluationcontent;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.conclusion.CompareConclusions;
import org.waymark.reporting.conclusion.ComparedConclusion;
import org.waymark.reporting.conclusion.OfficialConclusions;
import org.waymark.reporting.evidence.FindFewTargets;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.report.AssessTargets;
import org.waymark.reporting.report.AssessedTarget;
import org.waymark.reporting.report.BeginReport;
import org.waymark.reporting.report.IndicatorEntries;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.ProjectEntries;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.situation.AsOf;

/** Computes an evaluation's content as the reports of the same question are drawn: all targets, so their number is limited. */
@ApplicationScoped
public class ComputeContent {
    private final BeginReport beginReport;
    private final FindFewTargets findTargets;
    private final AssessTargets assessTargets;
    private final IndicatorEntries indicatorEntries;
    private final ProjectEntries projectEntries;
    private final CompareConclusions compareConclusions;

    ComputeContent(
            BeginReport beginReport,
            FindFewTargets findTargets,
            AssessTargets assessTargets,
            IndicatorEntries indicatorEntries,
            ProjectEntries projectEntries,
            CompareConclusions compareConclusions) {
        this.beginReport = beginReport;
        this.findTargets = findTargets;
        this.assessTargets = assessTargets;
        this.indicatorEntries = indicatorEntries;
        this.projectEntries = projectEntries;
        this.compareConclusions = compareConclusions;
    }

    /** @param question with a day, about every area */
    @Snapshot(Pool.READS)
    public ComputedContent compute(SettledQuestion question) {
        BeginReport.Begun begun = beginReport.of(question);
        if (begun.head().countsNothing()) {
            refuseDayBeforeRelease(question);
        }
        AsOf asOf = begun.asOf();
        if (!findTargets.areFew(question.plan(), null, asOf.knownAt())) {
            refuseTooManyTargets(question);
        }
        List<AssessedTarget> assessed = assessTargets.of(
                findTargets.of(question.plan(), null, asOf.knownAt()), begun.plan(), asOf, question.method());
        List<IndicatorEntry> targets = indicatorEntries.of(assessed, asOf);
        List<ProjectEntry> projects = projectEntries.of(question.plan(), asOf);
        List<ComparedConclusion> conclusions = compareConclusions
                .of(begun.plan(), null, asOf, question.method())
                .map(OfficialConclusions::items)
                .orElse(List.of());
        List<IndicatorRow> rows = IntStream.range(0, assessed.size())
                .mapToObj(place -> IndicatorRow.of(assessed.get(place), targets.get(place)))
                .toList();
        List<ProjectRow> projectRows = projects.stream().map(ProjectRow::of).toList();
        return new ComputedContent(
                begun.head().title(),
                ContentCounts.of(rows),
                IndicatorGroup.of(rows),
                TaskAreaRow.of(projectRows, begun.plan().shown(asOf)),
                projectRows,
                Problem.of(rows, projectRows),
                DataQuality.of(targets, projects, conclusions),
                conclusions,
                AnsweringAgency.of(targets, projects));
    }

    private static void refuseTooManyTargets(SettledQuestion question) {
        Violations violations = new Violations();
        violations.add(
                "/plan",
                TextNode.valueOf(question.plan()),
                "too-many-targets",
                new Text(
                        "目标过多，一份评估容纳不下；请按下级规划分别评估",
                        "has more targets than one evaluation holds: evaluate the plans below it"));
        violations.refuseIfAny();
    }

    private static void refuseDayBeforeRelease(SettledQuestion question) {
        Violations violations = new Violations();
        violations.add(
                "/asOf",
                TextNode.valueOf(question.day().toString()),
                "before-release",
                new Text("规划当时尚未发布，无可评估", "the plan was not released by then: there is nothing to evaluate"));
        violations.refuseIfAny();
    }
}
