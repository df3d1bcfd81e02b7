package org.waymark.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.PlanBody;
import org.waymark.reporting.known.PlanVersions;
import org.waymark.reporting.situation.AsOf;

/** Plans with those that carry them out for a part of the country. */
@ApplicationScoped
public class FindPlans {
    private final PlanVersions plans;

    FindPlans(PlanVersions plans) {
        this.plans = plans;
    }

    /**
     * Some plans, by code.
     *
     * @param perhapsChildren plans of which a version names one of them as its parent
     */
    public record Family(List<PlanFacts> members, List<PlanFacts> perhapsChildren) {
        /** The codes of those that are its children on the day, in order. */
        public List<String> childrenOf(String plan, AsOf asOf) {
            return children(perhapsChildren, plan, asOf).stream()
                    .map(PlanFacts::code)
                    .toList();
        }
    }

    /** The next plans that were known then, by code. */
    public Family after(String code, int limit, Instant knownAt) {
        List<PlanFacts> members = byCode(plans.after(code, limit, knownAt));
        return new Family(
                members,
                byCode(plans.under(members.stream().map(PlanFacts::code).toList(), knownAt)));
    }

    /** Those that are its children on the day, by code. */
    public List<PlanFacts> childrenOf(PlanFacts plan, AsOf asOf) {
        return children(byCode(plans.under(List.of(plan.code()), asOf.knownAt())), plan.code(), asOf);
    }

    private static List<PlanFacts> children(List<PlanFacts> perhaps, String plan, AsOf asOf) {
        return perhaps.stream()
                .filter(other -> plan.equals(other.shown(asOf).parent()))
                .toList();
    }

    private static List<PlanFacts> byCode(List<KnownVersion<PlanBody>> versions) {
        return versions.stream()
                .collect(Collectors.groupingBy(KnownVersion::code, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PlanFacts::new)
                .toList();
    }
}
