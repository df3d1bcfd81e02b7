package org.waymark.reporting.planindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.evidence.FindFewTargets;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.report.AssessTargets;
import org.waymark.reporting.report.PlanCounts;
import org.waymark.reporting.report.Summary;
import org.waymark.reporting.situation.AsOf;

/** Counts by assessing every target. */
@ApplicationScoped
class CountTargets {
    private final FindFewTargets findTargets;
    private final AssessTargets assessTargets;

    CountTargets(FindFewTargets findTargets, AssessTargets assessTargets) {
        this.findTargets = findTargets;
        this.assessTargets = assessTargets;
    }

    /** Empty where they are too many to be assessed for a list. */
    Optional<PlanCounts> of(PlanFacts plan, String area, AsOf asOf, Method method) {
        if (!plan.isReleased(asOf)) {
            return Optional.of(PlanCounts.of(Summary.of(List.of(), method.scale())));
        }
        return findTargets.areFew(plan.code(), area)
                ? Optional.of(PlanCounts.of(Summary.of(assessTargets.of(plan, area, asOf, method), method.scale())))
                : Optional.empty();
    }
}
