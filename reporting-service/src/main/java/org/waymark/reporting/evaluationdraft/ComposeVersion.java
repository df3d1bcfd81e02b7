package org.waymark.reporting.evaluationdraft;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.time.Today;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.evaluation.EvaluationVersion;
import org.waymark.reporting.evaluation.ReasonNotFinal;
import org.waymark.reporting.evaluationcontent.ComputeContent;
import org.waymark.reporting.evaluationcontent.ComputedContent;
import org.waymark.reporting.evaluationcontent.IndicatorRow;
import org.waymark.reporting.known.PlanVersions;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.question.KnownInstant;
import org.waymark.reporting.question.ReportQuestion;
import org.waymark.reporting.question.SettledQuestion;

/** Makes a version of what an evaluator wrote: computes what is to be computed. Not within a transaction. */
@ApplicationScoped
class ComposeVersion {
    private final ComputeContent computeContent;
    private final KnownInstant knownInstant;
    private final PlanVersions plans;
    private final Today today;
    private final Clock clock;

    ComposeVersion(
            ComputeContent computeContent, KnownInstant knownInstant, PlanVersions plans, Today today, Clock clock) {
        this.computeContent = computeContent;
        this.knownInstant = knownInstant;
        this.plans = plans;
        this.today = today;
        this.clock = clock;
    }

    /**
     * @param before the version that is edited, or null; what it computed stays where the same is asked
     * @param body with what is wrong with it by itself
     */
    EvaluationVersion compose(EvaluationDefinition definition, EvaluationVersion before, JsonMembers body)
            throws InterruptedException {
        checkTimes(definition, body);
        body.violations().refuseIfAny();
        Method method = Methods.of(methodId(definition, before)).orElseThrow();
        boolean asksAnother = before == null
                || !before.asOf().equals(definition.asOf())
                || definition.knownAt() != null && !before.knownAt().equals(definition.knownAt())
                || !before.method().equals(method.id());
        Instant knownAt = definition.knownAt() == null && before != null
                ? before.knownAt()
                : knownInstant.settled(definition.knownAt());
        checkPlan(definition.plan(), knownAt, body);
        ComputedContent computed =
                asksAnother ? computeContent.compute(question(definition, knownAt, method)) : before.computed();
        checkReasons(definition.notFinal(), computed, body);
        body.violations().refuseIfAny();
        return new EvaluationVersion(
                definition.title(),
                definition.asOf(),
                knownAt,
                method.id(),
                asksAnother ? method.version() : before.methodVersion(),
                definition.sections(),
                definition.notFinal(),
                computed);
    }

    private static String methodId(EvaluationDefinition definition, EvaluationVersion before) {
        if (definition.method() != null) {
            return definition.method();
        }
        return before == null ? Methods.byDefault().id() : before.method();
    }

    private SettledQuestion question(EvaluationDefinition definition, Instant knownAt, Method method) {
        ReportQuestion asked =
                new ReportQuestion(definition.plan(), definition.asOf(), knownAt, null, method, List.of());
        return new SettledQuestion(asked, knownAt, clock.instant());
    }

    private void checkTimes(EvaluationDefinition definition, JsonMembers body) {
        LocalDate day = today.date();
        if (definition.asOf() != null && definition.asOf().isAfter(day)) {
            body.broken("asOf", "not-to-come", new Text("不得晚于今天 " + day, "must not be later than today, " + day));
        }
        Instant now = clock.instant();
        if (definition.knownAt() != null && definition.knownAt().isAfter(now)) {
            body.broken("knownAt", "known-at-to-come", new Text("不得晚于现在 " + now, "must not be later than now, " + now));
        }
    }

    private void checkPlan(String plan, Instant knownAt, JsonMembers body) {
        if (Pool.READS.ask(() -> plans.of(plan, knownAt)).isEmpty()) {
            body.broken("plan", "known-plan", new Text("截至 " + knownAt + " 没有该规划", "was not known at " + knownAt));
        }
        body.violations().refuseIfAny();
    }

    private static void checkReasons(List<ReasonNotFinal> reasons, ComputedContent computed, JsonMembers body) {
        Map<String, IndicatorRow> targets = new HashMap<>();
        computed.targets().forEach(target -> targets.put(target.indicator() + "/" + target.area(), target));
        Violations violations = body.violations();
        for (int place = 0; place < reasons.size(); place++) {
            String key =
                    reasons.get(place).indicator() + "/" + reasons.get(place).area();
            IndicatorRow target = targets.remove(key);
            if (target == null) {
                violations.add(
                        "/notFinal/" + place,
                        TextNode.valueOf(key),
                        "known-target",
                        new Text("规划没有该目标，或已说明过理由", "the plan has no such target, or its reason stands here already"));
            } else if (target.isFinal()) {
                violations.add(
                        "/notFinal/" + place,
                        TextNode.valueOf(key),
                        "already-final",
                        new Text("该目标已有最终值，无须理由", "the target has its last value and needs no reason"));
            }
        }
    }
}
