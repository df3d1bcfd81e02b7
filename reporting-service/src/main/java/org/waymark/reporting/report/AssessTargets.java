package org.waymark.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.evidence.FindTargets;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.known.ObservationBodies;
import org.waymark.reporting.known.ObservationBody;
import org.waymark.reporting.situation.AsOf;

/** What a method says of every target of a plan that was ever set, in the plan's own order. */
@ApplicationScoped
public class AssessTargets {
    private final FindTargets findTargets;
    private final ObservationBodies bodies;

    AssessTargets(FindTargets findTargets, ObservationBodies bodies) {
        this.findTargets = findTargets;
        this.bodies = bodies;
    }

    /** @param area null for every area */
    public List<AssessedTarget> of(PlanFacts plan, String area, AsOf asOf, Method method) {
        return of(findTargets.of(plan.code(), area, asOf.knownAt()), plan, asOf, method);
    }

    /** Of some of them. */
    public List<AssessedTarget> of(List<TargetFacts> found, PlanFacts plan, AsOf asOf, Method method) {
        List<AssessedTarget> targets = found.stream()
                .map(facts -> AssessedTarget.of(facts, plan, asOf, method))
                .sorted(AssessedTarget.IN_THE_PLANS_ORDER)
                .toList();
        Map<ObservationBodies.Key, ObservationBody> shown = bodies.of(
                targets.stream().flatMap(target -> target.latest().stream()).toList());
        return targets.stream().map(target -> target.with(shown)).toList();
    }
}
