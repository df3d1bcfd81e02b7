package org.waymark.reporting.planindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.evidence.FindFewTargets;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.report.PlanCounts;
import org.waymark.reporting.report.SummariseTargets;
import org.waymark.reporting.report.Summary;
import org.waymark.reporting.situation.AsOf;

/** Counts as the plan's own report does. */
@ApplicationScoped
class CountTargets {
    private final FindFewTargets findTargets;
    private final SummariseTargets summariseTargets;

    CountTargets(FindFewTargets findTargets, SummariseTargets summariseTargets) {
        this.findTargets = findTargets;
        this.summariseTargets = summariseTargets;
    }

    /** Empty where a method has no ledger and they are too many to be assessed for a list. */
    Optional<PlanCounts> of(PlanFacts plan, String area, AsOf asOf, Method method) {
        if (!plan.isReleased(asOf)) {
            return Optional.of(PlanCounts.of(Summary.of(List.of(), method.scale())));
        }
        return Methods.isDefault(method) || findTargets.areFew(plan.code(), area, asOf.knownAt())
                ? Optional.of(PlanCounts.of(summariseTargets.of(plan, area, asOf, method)))
                : Optional.empty();
    }
}
