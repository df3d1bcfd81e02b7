package org.waymark.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.reporting.known.CountTargets;
import org.waymark.reporting.situation.Subject;

/** The targets of a plan for reports that look at every one of them: as many as can be looked at in one request. */
@ApplicationScoped
public class FindFewTargets {
    private static final int MOST = 2_000;

    private final CountTargets countTargets;
    private final FindTargets findTargets;

    FindFewTargets(CountTargets countTargets, FindTargets findTargets) {
        this.countTargets = countTargets;
        this.findTargets = findTargets;
    }

    /** Of those known by the instant: what is set later changes no answer. */
    public boolean areFew(String plan, String area, Instant knownAt) {
        return countTargets.of(plan, area, knownAt) <= MOST;
    }

    /** @param area null for every area; required where they are many */
    public List<TargetFacts> of(String plan, String area, Instant knownAt) {
        refuseIfMany(countTargets.of(plan, area, knownAt), area);
        return findTargets.of(plan, area, knownAt);
    }

    /** @param those told from others by versions and definitions: no vintage is read of the others */
    public List<TargetFacts> of(String plan, String area, Instant knownAt, Predicate<TargetFacts> those) {
        List<Subject> subjects = findTargets.withoutVintages(plan, area, knownAt).stream()
                .filter(those)
                .map(TargetFacts::subject)
                .toList();
        refuseIfMany(subjects.size(), area);
        return findTargets.of(subjects, knownAt);
    }

    private static void refuseIfMany(long count, String area) {
        if (count > MOST) {
            throw Refusal.of(
                            ProblemType.RULES_BROKEN,
                            "共 " + count + " 个目标，超过一次可答的 " + MOST + " 个；请用 area 指定地区",
                            "There are " + count + " targets, more than the " + MOST
                                    + " that one answer looks at; ask with area")
                    .aboutParameter("area", area, "too-many-targets");
        }
    }
}
