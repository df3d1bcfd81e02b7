package org.waymark.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.evidence.FindTargets;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.known.ObservationBodies;
import org.waymark.reporting.known.ObservationBody;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Subject;
import org.waymark.reporting.standing.ChangesInLedger;
import org.waymark.reporting.verdicthistory.VerdictChange;

/** What a method says of targets of a plan, in the plan's own order. */
@ApplicationScoped
public class AssessTargets {
    private final FindTargets findTargets;
    private final ChangesInLedger changes;
    private final ObservationBodies bodies;

    AssessTargets(FindTargets findTargets, ChangesInLedger changes, ObservationBodies bodies) {
        this.findTargets = findTargets;
        this.changes = changes;
        this.bodies = bodies;
    }

    /**
     * Of every target that was ever set.
     *
     * @param area null for every area
     */
    public List<AssessedTarget> of(PlanFacts plan, String area, AsOf asOf, Method method) {
        return of(findTargets.of(plan.code(), area, asOf.knownAt()), plan, asOf, method);
    }

    /** Those given, found for the plan by the same knowledge. */
    public List<AssessedTarget> of(List<TargetFacts> found, PlanFacts plan, AsOf asOf, Method method) {
        return inOrder(found.stream().map(facts -> AssessedTarget.of(facts, plan, asOf, method)));
    }

    /** Of these targets. The ledger tells of changes what it can, so that only the others' history is read. */
    public List<AssessedTarget> among(PlanFacts plan, List<Subject> subjects, AsOf asOf, Method method) {
        Map<Subject, Optional<VerdictChange>> told = Methods.isDefault(method) ? changes.of(subjects, asOf) : Map.of();
        List<Subject> untold =
                subjects.stream().filter(subject -> !told.containsKey(subject)).toList();
        return inOrder(Stream.concat(
                findTargets.on(List.copyOf(told.keySet()), asOf).stream()
                        .map(facts -> AssessedTarget.of(
                                facts,
                                plan,
                                asOf,
                                method,
                                told.get(facts.subject()).orElse(null))),
                findTargets.of(untold, asOf.knownAt()).stream()
                        .map(facts -> AssessedTarget.of(facts, plan, asOf, method))));
    }

    private List<AssessedTarget> inOrder(Stream<AssessedTarget> assessed) {
        List<AssessedTarget> targets =
                assessed.sorted(AssessedTarget.IN_THE_PLANS_ORDER).toList();
        Map<ObservationBodies.Key, ObservationBody> shown = bodies.of(
                targets.stream().flatMap(target -> target.latest().stream()).toList());
        return targets.stream().map(target -> target.with(shown)).toList();
    }
}
