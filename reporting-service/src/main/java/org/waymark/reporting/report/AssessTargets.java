package org.waymark.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.evidence.FindTargets;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.situation.AsOf;

/** What a method says of every target of a plan that was ever set, in the plan's own order. */
@ApplicationScoped
public class AssessTargets {
    private final FindTargets findTargets;

    AssessTargets(FindTargets findTargets) {
        this.findTargets = findTargets;
    }

    /** @param area null for every area */
    public List<AssessedTarget> of(PlanFacts plan, String area, AsOf asOf, Method method) {
        return findTargets.of(plan.code(), area, asOf.knownAt()).stream()
                .map(facts -> AssessedTarget.of(facts, plan, asOf, method))
                .sorted(AssessedTarget.IN_THE_PLANS_ORDER)
                .toList();
    }
}
