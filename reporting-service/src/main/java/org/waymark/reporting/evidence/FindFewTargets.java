package org.waymark.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.reporting.known.TargetVersions;

/** The targets of a plan for reports that look at every one of them: as many as can be looked at in one request. */
@ApplicationScoped
public class FindFewTargets {
    private static final int MOST = 2_000;

    private final TargetVersions targets;
    private final FindTargets findTargets;

    FindFewTargets(TargetVersions targets, FindTargets findTargets) {
        this.targets = targets;
        this.findTargets = findTargets;
    }

    public boolean areFew(String plan, String area) {
        return targets.count(plan, area) <= MOST;
    }

    /** @param area null for every area; required where they are many */
    public List<TargetFacts> of(String plan, String area, Instant knownAt) {
        int count = targets.count(plan, area);
        if (count > MOST) {
            throw Refusal.of(
                            ProblemType.UNREADABLE,
                            "共 " + count + " 个目标，超过一次可答的 " + MOST + " 个；请用 area 指定地区",
                            "There are " + count + " targets, more than the " + MOST
                                    + " that one answer looks at; ask with area")
                    .aboutParameter("area", area, "too-many-targets");
        }
        return findTargets.of(plan, area, knownAt);
    }
}
