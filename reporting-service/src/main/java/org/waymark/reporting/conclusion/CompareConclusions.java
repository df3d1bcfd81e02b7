package org.waymark.reporting.conclusion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.evidence.FindTargets;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.known.ConclusionBody;
import org.waymark.reporting.known.ConclusionVersions;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Subject;

/**
 * Sets official conclusions beside ours. Each is compared with what the method says as of the day on which it was made
 * public: what became known later is no fault of it.
 */
@ApplicationScoped
public class CompareConclusions {
    private static final Comparator<KnownVersion<ConclusionBody>> BY_DAY = Comparator.comparing(
                    (KnownVersion<ConclusionBody> known) -> known.body().dated())
            .thenComparing(KnownVersion::code);

    private final ConclusionVersions conclusions;
    private final FindTargets findTargets;

    CompareConclusions(ConclusionVersions conclusions, FindTargets findTargets) {
        this.conclusions = conclusions;
        this.findTargets = findTargets;
    }

    /**
     * About the plan as a whole, and about its targets. Empty where there is none.
     *
     * @param area those about targets of other areas are left out; null for every area
     */
    public Optional<OfficialConclusions> of(PlanFacts plan, String area, AsOf asOf, Method method) {
        return compared(
                conclusions.of(plan.code(), asOf).stream()
                        .filter(known -> area == null
                                || !known.body().isAboutTarget()
                                || area.equals(known.body().area()))
                        .toList(),
                plan,
                asOf,
                method);
    }

    /** About one target alone. Empty where there is none. */
    public Optional<OfficialConclusions> about(Subject target, PlanFacts plan, AsOf asOf, Method method) {
        return compared(
                conclusions.of(plan.code(), asOf).stream()
                        .filter(known -> target.indicator().equals(known.body().indicator())
                                && target.area().equals(known.body().area()))
                        .toList(),
                plan,
                asOf,
                method);
    }

    private Optional<OfficialConclusions> compared(
            List<KnownVersion<ConclusionBody>> known, PlanFacts plan, AsOf asOf, Method method) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Map<Subject, TargetFacts> targets = targetsOf(known, plan, asOf);
        return Optional.of(OfficialConclusions.of(known.stream()
                .sorted(BY_DAY)
                .map(one -> ComparedConclusion.of(one, ours(one.body(), targets, plan, asOf, method)))
                .toList()));
    }

    private Map<Subject, TargetFacts> targetsOf(List<KnownVersion<ConclusionBody>> known, PlanFacts plan, AsOf asOf) {
        List<Subject> subjects = known.stream()
                .map(KnownVersion::body)
                .filter(ConclusionBody::isAboutTarget)
                .map(body -> new Subject(plan.code(), body.indicator(), body.area()))
                .distinct()
                .toList();
        Map<Subject, TargetFacts> targets = new HashMap<>();
        findTargets.of(subjects, asOf.knownAt()).forEach(facts -> targets.put(facts.subject(), facts));
        return targets;
    }

    private static SaidOfTarget ours(
            ConclusionBody conclusion, Map<Subject, TargetFacts> targets, PlanFacts plan, AsOf asOf, Method method) {
        TargetFacts facts = targets.get(new Subject(plan.code(), conclusion.indicator(), conclusion.area()));
        if (facts == null) {
            return null;
        }
        AsOf onThatDay = new AsOf(conclusion.dated(), asOf.knownAt());
        return SaidOfTarget.of(Assessment.of(facts.evidence(plan), onThatDay, method), method.scale());
    }
}
