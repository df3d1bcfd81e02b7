package org.waymark.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.PlanBody;
import org.waymark.reporting.known.PlanVersions;

@ApplicationScoped
public class FindPlan {
    private final PlanVersions plans;

    FindPlan(PlanVersions plans) {
        this.plans = plans;
    }

    /** Refused when no such plan was known at that instant. */
    public PlanFacts known(String plan, Instant knownAt) {
        List<KnownVersion<PlanBody>> versions = Form.CODE.fits(plan) ? plans.of(plan, knownAt) : List.of();
        if (versions.isEmpty()) {
            throw Refusal.of(
                    ProblemType.UNKNOWN_PLAN,
                    "截至 " + knownAt + " 没有规划 " + plan,
                    "There was no plan " + plan + " at " + knownAt);
        }
        return new PlanFacts(versions);
    }
}
