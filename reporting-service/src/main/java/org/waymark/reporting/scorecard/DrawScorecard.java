package org.waymark.reporting.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.representation.Page;
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
import org.waymark.reporting.report.SummariseTargets;
import org.waymark.reporting.report.Summary;
import org.waymark.reporting.standing.PageStart;
import org.waymark.reporting.standing.TargetPlace;
import org.waymark.reporting.standing.TargetsInOrder;

/** One picture of the database, by as many queries as there are kinds of facts, whatever the number of targets. */
@ApplicationScoped
public class DrawScorecard {
    private final BeginReport beginReport;
    private final TargetsInOrder targetsInOrder;
    private final AssessTargets assessTargets;
    private final SummariseTargets summariseTargets;
    private final IndicatorEntries indicators;
    private final ProjectEntries projects;
    private final FindChildren children;
    private final CompareConclusions conclusions;

    DrawScorecard(
            BeginReport beginReport,
            TargetsInOrder targetsInOrder,
            AssessTargets assessTargets,
            SummariseTargets summariseTargets,
            IndicatorEntries indicators,
            ProjectEntries projects,
            FindChildren children,
            CompareConclusions conclusions) {
        this.beginReport = beginReport;
        this.targetsInOrder = targetsInOrder;
        this.assessTargets = assessTargets;
        this.summariseTargets = summariseTargets;
        this.indicators = indicators;
        this.projects = projects;
        this.children = children;
        this.conclusions = conclusions;
    }

    @Snapshot(Pool.READS)
    public PlanReport draw(SettledQuestion asked, Page.Request request) {
        PageStart start = request.after() == null ? null : PageStart.of(request.after(), asked.now());
        SettledQuestion question = start == null ? asked : asked.goingOnFrom(start.picture());
        BeginReport.Begun begun = beginReport.of(question);
        Page<TargetPlace> page = page(question, begun, start, request);
        List<AssessedTarget> targets = assessTargets.among(
                begun.plan(),
                page.items().stream()
                        .map(place -> place.subject(question.plan()))
                        .toList(),
                begun.asOf(),
                question.method());
        boolean showsAll = start == null && page.next() == null;
        return new PlanReport(
                begun.head(),
                summary(question, begun, showsAll ? targets : null),
                indicators.of(targets, begun.asOf()),
                start == null ? projects.of(question.plan(), begun.asOf()) : null,
                start == null ? children.of(begun.plan(), question.area(), begun.asOf(), question.method()) : List.of(),
                start == null
                        ? conclusions
                                .of(begun.plan(), question.area(), begun.asOf(), question.method())
                                .orElse(null)
                        : null,
                page.next());
    }

    private Page<TargetPlace> page(
            SettledQuestion question, BeginReport.Begun begun, PageStart start, Page.Request request) {
        List<TargetPlace> places = targetsInOrder.of(
                question.plan(),
                question.area(),
                begun.asOf(),
                start == null ? null : start.after(),
                request.limit() + 1);
        return Page.of(places, request, last -> new PageStart(begun.asOf(), last).text(), place -> place);
    }

    /** @param all null where they are not at hand */
    private Summary summary(SettledQuestion question, BeginReport.Begun begun, List<AssessedTarget> all) {
        if (begun.head().countsNothing()) {
            return Summary.of(List.of(), question.method().scale());
        }
        return all == null
                ? summariseTargets.of(begun.plan(), question.area(), begun.asOf(), question.method())
                : Summary.of(all, question.method().scale());
    }
}
