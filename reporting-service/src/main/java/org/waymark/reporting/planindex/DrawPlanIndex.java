package org.waymark.reporting.planindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.projection.Places;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.evidence.FindArea;
import org.waymark.reporting.evidence.FindPlans;
import org.waymark.reporting.evidence.FindProjects;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.known.FactsProjector;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.situation.AsOf;

/** One picture of the database. */
@ApplicationScoped
public class DrawPlanIndex {
    private static final String NO_PLAN = "";

    private final FindPlans findPlans;
    private final FindArea findArea;
    private final FindProjects findProjects;
    private final CountTargets countTargets;
    private final Places places;

    DrawPlanIndex(
            FindPlans findPlans,
            FindArea findArea,
            FindProjects findProjects,
            CountTargets countTargets,
            Places places) {
        this.findPlans = findPlans;
        this.findArea = findArea;
        this.findProjects = findProjects;
        this.countTargets = countTargets;
        this.places = places;
    }

    @Snapshot(Pool.READS)
    public PlanIndex draw(SettledQuestion question, Page.Request request) {
        if (question.area() != null) {
            findArea.known(question.area(), NO_PLAN, question.knownAt());
        }
        FindPlans.Family plans = findPlans.after(request.after(), request.limit() + 1, question.knownAt());
        Page<PlanEntry> page = Page.of(plans.members(), request, PlanFacts::code, plan -> entry(plan, plans, question));
        return new PlanIndex(
                question.knownAt(),
                question.method().id(),
                question.now(),
                places.upTo(FactsProjector.NAME),
                page.items(),
                page.next());
    }

    private PlanEntry entry(PlanFacts plan, FindPlans.Family plans, SettledQuestion question) {
        LocalDate day = question.day() == null ? plan.today(question.now(), question.knownAt()) : question.day();
        AsOf asOf = new AsOf(day, question.knownAt());
        List<String> children = plans.childrenOf(plan.code(), asOf);
        return PlanEntry.of(
                plan,
                asOf,
                children,
                countTargets.of(plan, question.area(), asOf, question.method()),
                findProjects.of(plan.code(), asOf).size());
    }
}
