package org.waymark.reporting.officialconclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.reporting.evidence.FindPlan;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.known.TargetVersions;

/** Records what an official body concluded, or records it anew. */
@ApplicationScoped
class PutConclusion {
    private final PutVersion putVersion;
    private final ConclusionKind kind;
    private final FindPlan findPlan;
    private final TargetVersions targets;
    private final Clock clock;

    PutConclusion(PutVersion putVersion, ConclusionKind kind, FindPlan findPlan, TargetVersions targets, Clock clock) {
        this.putVersion = putVersion;
        this.kind = kind;
        this.findPlan = findPlan;
        this.targets = targets;
        this.clock = clock;
    }

    /** @param body with what is wrong with it by itself */
    @Transactional
    PutVersion.Put<OfficialConclusion> put(
            String plan,
            String code,
            ConclusionDefinition definition,
            JsonMembers body,
            Precondition precondition,
            Caller caller) {
        PlanFacts known = findPlan.known(plan, clock.instant());
        String key = OfficialConclusion.key(plan, code);
        putVersion.hold(kind, key);
        boolean first = OfficialConclusion.history(plan, code).isEmpty();
        Consumer<List<String>> check = differing -> {
            checkDay(definition, known, body);
            checkTarget(plan, definition, body);
            checkReason(first, definition, body);
            body.violations().refuseIfAny();
        };
        if (!body.violations().none()) {
            check.accept(List.of());
        }
        return putVersion.put(kind, key, definition, precondition, caller, check);
    }

    private void checkDay(ConclusionDefinition definition, PlanFacts plan, JsonMembers body) {
        LocalDate today = plan.today(clock.instant(), clock.instant());
        if (definition.dated() != null && definition.dated().isAfter(today)) {
            body.broken("dated", "not-to-come", new Text("不得晚于今天 " + today, "must not be later than today, " + today));
        }
    }

    private void checkTarget(String plan, ConclusionDefinition definition, JsonMembers body) {
        if (definition.concernsTarget()
                && !body.violations().at("/indicator")
                && !body.violations().at("/area")
                && !targets.has(plan, definition.indicator(), definition.area())) {
            body.broken(
                    "indicator",
                    "target-of-plan",
                    new Text(
                            "规划 " + plan + " 没有为 " + definition.area() + " 的 " + definition.indicator() + " 设目标",
                            "Plan " + plan + " sets no target on " + definition.indicator() + " for "
                                    + definition.area()));
        }
    }

    private static void checkReason(boolean first, ConclusionDefinition definition, JsonMembers body) {
        if (!first && (definition.reason() == null || definition.reason().isBlank())) {
            body.broken(
                    "reason",
                    "reason-required",
                    new Text("已有一版；须说明为何重新记录", "is required: there is a version already; say why it is recorded anew"));
        }
        if (first && definition.takesBack()) {
            body.broken("withdrawn", "nothing-to-withdraw", new Text("尚无可撤回的版本", "there is nothing yet to withdraw"));
        }
    }
}
