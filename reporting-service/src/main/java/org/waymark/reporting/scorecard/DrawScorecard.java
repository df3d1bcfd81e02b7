package org.waymark.reporting.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.projection.Places;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.evidence.FindArea;
import org.waymark.reporting.evidence.FindPlan;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.known.FactsProjector;
import org.waymark.reporting.report.AssessTargets;
import org.waymark.reporting.report.AssessedTarget;
import org.waymark.reporting.report.IndicatorEntries;
import org.waymark.reporting.report.PlanReport;
import org.waymark.reporting.report.PlanState;
import org.waymark.reporting.report.ProjectEntries;
import org.waymark.reporting.report.Summary;
import org.waymark.reporting.situation.AsOf;

/** One picture of the database, by as many queries as there are kinds of facts, whatever the number of targets. */
@ApplicationScoped
public class DrawScorecard {
    private final FindPlan findPlan;
    private final FindArea findArea;
    private final AssessTargets assessTargets;
    private final IndicatorEntries indicators;
    private final ProjectEntries projects;
    private final Places places;
    private final Clock clock;

    DrawScorecard(
            FindPlan findPlan,
            FindArea findArea,
            AssessTargets assessTargets,
            IndicatorEntries indicators,
            ProjectEntries projects,
            Places places,
            Clock clock) {
        this.findPlan = findPlan;
        this.findArea = findArea;
        this.assessTargets = assessTargets;
        this.indicators = indicators;
        this.projects = projects;
        this.places = places;
        this.clock = clock;
    }

    @Snapshot(Pool.READS)
    public PlanReport draw(ScorecardQuestion question) {
        Instant now = clock.instant();
        Instant knownAt = question.knownAt() == null ? now : question.knownAt();
        PlanFacts plan = findPlan.known(question.plan(), knownAt);
        LocalDate day = question.asOf() == null ? plan.today(now, knownAt) : question.asOf();
        AsOf asOf = new AsOf(day, knownAt);
        if (question.area() != null) {
            findArea.known(question.area(), question.plan(), knownAt);
        }
        List<AssessedTarget> targets = assessTargets.of(plan, question.area(), asOf, question.method());
        boolean released = plan.isReleased(asOf);
        return new PlanReport(
                question.plan(),
                plan.shown(asOf).title(),
                day,
                knownAt,
                question.method().id(),
                now,
                places.upTo(FactsProjector.NAME),
                released ? null : PlanState.BEFORE_RELEASE,
                Summary.of(released ? targets : List.of(), question.method().scale()),
                indicators.of(targets, asOf),
                projects.of(question.plan(), asOf));
    }
}
