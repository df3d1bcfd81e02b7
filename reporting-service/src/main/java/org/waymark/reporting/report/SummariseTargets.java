package org.waymark.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.evidence.FindTargets;
import org.waymark.reporting.evidence.PlanFacts;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.standing.CountInLedger;
import org.waymark.reporting.standing.TargetPlace;
import org.waymark.reporting.standing.TargetsInOrder;

/**
 * Counts all targets of a plan: by the default method where the ledger's rows are, and directly those for which the
 * ledger cannot answer. Other methods are computed directly, while the targets are few enough.
 */
@ApplicationScoped
public class SummariseTargets {
    /** So many are computed directly for one summary at most. */
    static final int MOST_DIRECT = 2_000;

    private static final int AT_ONCE = 500;

    private final CountInLedger ledger;
    private final TargetsInOrder targetsInOrder;
    private final FindTargets findTargets;

    SummariseTargets(CountInLedger ledger, TargetsInOrder targetsInOrder, FindTargets findTargets) {
        this.ledger = ledger;
        this.targetsInOrder = targetsInOrder;
        this.findTargets = findTargets;
    }

    /**
     * Refused where too many would have to be computed directly.
     *
     * @param area null for every area
     */
    public Summary of(PlanFacts plan, String area, AsOf asOf, Method method) {
        return Methods.isDefault(method) ? fromLedger(plan, area, asOf, method) : directly(plan, area, asOf, method);
    }

    private Summary fromLedger(PlanFacts plan, String area, AsOf asOf, Method method) {
        CountInLedger.Counted counted = ledger.of(plan.code(), area, asOf, SummaryCount.MOST_NAMED, MOST_DIRECT + 1);
        if (counted.direct().size() > MOST_DIRECT) {
            throw behind();
        }
        SummaryCount count = new SummaryCount(method.scale());
        counted.tallies().forEach(count::add);
        counted.notAssessable().forEach(named -> count.name(named.place(), named.reason()));
        add(counted.direct(), plan, asOf, method, count);
        return count.summary();
    }

    private Summary directly(PlanFacts plan, String area, AsOf asOf, Method method) {
        List<TargetPlace> places = targetsInOrder.of(plan.code(), area, asOf, null, MOST_DIRECT + 1);
        if (places.size() > MOST_DIRECT) {
            throw tooMany(method);
        }
        SummaryCount count = new SummaryCount(method.scale());
        add(places, plan, asOf, method, count);
        return count.summary();
    }

    private void add(List<TargetPlace> places, PlanFacts plan, AsOf asOf, Method method, SummaryCount count) {
        for (int from = 0; from < places.size(); from += AT_ONCE) {
            List<TargetPlace> some = places.subList(from, Math.min(places.size(), from + AT_ONCE));
            findTargets
                    .on(some.stream().map(place -> place.subject(plan.code())).toList(), asOf)
                    .forEach(facts -> count.add(place(facts, asOf), Assessment.of(facts.evidence(plan), asOf, method)));
        }
    }

    private static TargetPlace place(TargetFacts facts, AsOf asOf) {
        return new TargetPlace(
                facts.shown(asOf).set().number(),
                facts.subject().indicator(),
                facts.subject().area());
    }

    private static Refusal behind() {
        return Refusal.of(
                        ProblemType.PROJECTION_BEHIND,
                        "评估台账正在更新，尚有 " + MOST_DIRECT + " 个以上的目标待处理；可用 area 缩小范围",
                        "The ledger of assessments is being brought up to date; more than " + MOST_DIRECT
                                + " targets wait. One area can be asked for with area")
                .withHeader("Retry-After", "5");
    }

    private static Refusal tooMany(Method method) {
        return Refusal.of(
                        ProblemType.RULES_BROKEN,
                        method.id() + " 一次最多汇总 " + MOST_DIRECT + " 个目标；请用 area 选定一个地区",
                        method.id() + " is summarised over " + MOST_DIRECT
                                + " targets at most; ask for one area with area")
                .with("limit", MOST_DIRECT)
                .aboutParameter("method", method.id(), "most-targets");
    }
}
