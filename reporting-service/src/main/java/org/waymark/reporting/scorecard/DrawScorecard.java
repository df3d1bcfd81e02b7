package org.waymark.reporting.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.conclusion.CompareConclusions;
import org.waymark.reporting.planindex.FindChildren;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.report.AssessTargets;
import org.waymark.reporting.report.AssessedTarget;
import org.waymark.reporting.report.BeginReport;
import org.waymark.reporting.report.IndicatorEntries;
import org.waymark.reporting.report.PlanReport;
import org.waymark.reporting.report.ProjectEntries;
import org.waymark.reporting.report.Summary;

/** One picture of the database, by as many queries as there are kinds of facts, whatever the number of targets. */
@ApplicationScoped
public class DrawScorecard {
    private final BeginReport beginReport;
    private final AssessTargets assessTargets;
    private final IndicatorEntries indicators;
    private final ProjectEntries projects;
    private final FindChildren children;
    private final CompareConclusions conclusions;

    DrawScorecard(
            BeginReport beginReport,
            AssessTargets assessTargets,
            IndicatorEntries indicators,
            ProjectEntries projects,
            FindChildren children,
            CompareConclusions conclusions) {
        this.beginReport = beginReport;
        this.assessTargets = assessTargets;
        this.indicators = indicators;
        this.projects = projects;
        this.children = children;
        this.conclusions = conclusions;
    }

    @Snapshot(Pool.READS)
    public PlanReport draw(SettledQuestion question) {
        BeginReport.Begun begun = beginReport.of(question);
        List<AssessedTarget> targets = assessTargets.of(begun.plan(), question.area(), begun.asOf(), question.method());
        return new PlanReport(
                begun.head(),
                Summary.of(
                        begun.head().countsNothing() ? List.of() : targets,
                        question.method().scale()),
                indicators.of(targets, begun.asOf()),
                projects.of(question.plan(), begun.asOf()),
                children.of(begun.plan(), question.area(), begun.asOf(), question.method()),
                conclusions
                        .of(begun.plan(), question.area(), begun.asOf(), question.method())
                        .orElse(null));
    }
}
