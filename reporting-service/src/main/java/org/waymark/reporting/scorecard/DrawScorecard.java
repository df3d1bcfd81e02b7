package org.waymark.reporting.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.Form;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.projection.Places;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.assessment.LinearTrajectory;
import org.waymark.reporting.known.FactsProjector;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.PlanVersions;

/** One picture of the database, by as many queries as there are kinds of facts, whatever the number of targets. */
@ApplicationScoped
public class DrawScorecard {
    private final PlanVersions plans;
    private final IndicatorEntries indicators;
    private final ProjectEntries projects;
    private final Places places;
    private final Clock clock;

    DrawScorecard(
            PlanVersions plans, IndicatorEntries indicators, ProjectEntries projects, Places places, Clock clock) {
        this.plans = plans;
        this.indicators = indicators;
        this.projects = projects;
        this.places = places;
        this.clock = clock;
    }

    @Snapshot
    public PlanReport draw(ScorecardQuestion question) {
        Instant now = clock.instant();
        Instant knownAt = question.knownAt() == null ? now : question.knownAt();
        List<KnownVersion> versions = Form.CODE.fits(question.plan()) ? plans.of(question.plan(), knownAt) : List.of();
        if (versions.isEmpty()) {
            throw Refusal.of(
                    ProblemType.UNKNOWN_PLAN,
                    "截至 " + knownAt + " 没有规划 " + question.plan(),
                    "There was no plan " + question.plan() + " at " + knownAt);
        }
        LocalDate asOf =
                question.asOf() == null ? PlanFacts.of(versions, null, knownAt).today(now) : question.asOf();
        PlanFacts plan = PlanFacts.of(versions, asOf, knownAt);
        List<IndicatorEntry> entries = indicators.of(question.plan(), question.area(), plan.start(), asOf, knownAt);
        return new PlanReport(
                question.plan(),
                plan.body().get("title"),
                asOf,
                knownAt,
                LinearTrajectory.METHOD,
                now,
                places.upTo(FactsProjector.NAME),
                Summary.of(entries),
                entries,
                projects.of(question.plan(), asOf, knownAt));
    }
}
