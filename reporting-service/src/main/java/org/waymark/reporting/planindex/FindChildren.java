package org.waymark.reporting.planindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.evidence.FindPlans;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.report.ChildPlan;
import org.waymark.reporting.report.PlanState;
import org.waymark.reporting.situation.AsOf;

/** The plans that carry one out on a day, each with its own counts. */
@ApplicationScoped
public class FindChildren {
    private final FindPlans findPlans;
    private final CountTargets countTargets;

    FindChildren(FindPlans findPlans, CountTargets countTargets) {
        this.findPlans = findPlans;
        this.countTargets = countTargets;
    }

    /**
     * By code.
     *
     * @param area the targets of other areas do not count; null for every area
     */
    public List<ChildPlan> of(PlanFacts plan, String area, AsOf asOf, Method method) {
        return findPlans.childrenOf(plan, asOf).stream()
                .map(child -> new ChildPlan(
                        child.code(),
                        child.shown(asOf).title(),
                        child.isReleased(asOf) ? null : PlanState.BEFORE_RELEASE,
                        countTargets.of(child, area, asOf, method).orElse(null)))
                .toList();
    }
}
