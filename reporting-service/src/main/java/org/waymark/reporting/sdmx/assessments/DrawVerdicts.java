package org.waymark.reporting.sdmx.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.evidence.FindPlans;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.question.ReportQuestion;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.report.AssessTargets;
import org.waymark.reporting.report.BeginReport;
import org.waymark.reporting.report.IndicatorEntries;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.ReportHead;
import org.waymark.reporting.standing.TargetPlace;
import org.waymark.reporting.standing.TargetsInOrder;

/** Draws verdicts page by page, as the plan's report does. */
@ApplicationScoped
class DrawVerdicts {
    private static final int ON_A_PAGE = 500;
    private static final int PLANS_AT_ONCE = 100;

    private final BeginReport beginReport;
    private final FindPlans plans;
    private final TargetsInOrder targetsInOrder;
    private final AssessTargets assessTargets;
    private final IndicatorEntries indicators;

    DrawVerdicts(
            BeginReport beginReport,
            FindPlans plans,
            TargetsInOrder targetsInOrder,
            AssessTargets assessTargets,
            IndicatorEntries indicators) {
        this.beginReport = beginReport;
        this.plans = plans;
        this.targetsInOrder = targetsInOrder;
        this.assessTargets = assessTargets;
        this.indicators = indicators;
    }

    /** @param next the last one of the page; null where nothing follows */
    record Page(ReportHead head, List<IndicatorEntry> entries, TargetPlace next) {}

    /** Of every plan that was known then, by code. */
    @Snapshot(Pool.READS)
    List<String> plans(Instant knownAt) {
        List<String> codes = new ArrayList<>();
        List<PlanFacts> some = plans.after(null, PLANS_AT_ONCE, knownAt).members();
        while (!some.isEmpty()) {
            some.stream().map(PlanFacts::code).forEach(codes::add);
            some = some.size() < PLANS_AT_ONCE
                    ? List.of()
                    : plans.after(codes.get(codes.size() - 1), PLANS_AT_ONCE, knownAt)
                            .members();
        }
        return codes;
    }

    /** @param after null for the first ones */
    @Snapshot(Pool.READS)
    Page page(VerdictsAsked asked, Instant knownAt, TargetPlace after) {
        ReportQuestion question =
                new ReportQuestion(asked.plan(), asked.day(), knownAt, null, asked.method(), List.of());
        BeginReport.Begun begun = beginReport.of(new SettledQuestion(question, knownAt, knownAt));
        List<TargetPlace> places = targetsInOrder.of(asked.plan(), asked.area(), begun.asOf(), after, ON_A_PAGE);
        List<IndicatorEntry> entries = indicators.of(
                assessTargets.among(
                        begun.plan(),
                        places.stream()
                                .map(place -> place.subject(asked.plan()))
                                .toList(),
                        begun.asOf(),
                        asked.method()),
                begun.asOf());
        return new Page(begun.head(), entries, places.size() < ON_A_PAGE ? null : places.get(ON_A_PAGE - 1));
    }
}
