package org.waymark.reporting.evidence;

import java.util.List;
import org.waymark.reporting.situation.EvidenceFrom;
import org.waymark.reporting.situation.Subject;

/**
 * Everything learnt about one subject.
 *
 * @param plan null while nothing is known of it
 */
public record SubjectFacts(TargetFacts target, PlanFacts plan) {
    public Subject subject() {
        return target.subject();
    }

    /** Empty while there is no plan: nobody can ask. */
    public List<EvidenceFrom> evidence() {
        return plan == null ? List.of() : target.evidenceOverTime(plan);
    }
}
