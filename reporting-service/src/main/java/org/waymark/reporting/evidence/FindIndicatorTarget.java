package org.waymark.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.contracts.Form;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.reporting.known.IndicatorVersions;
import org.waymark.reporting.known.KnownTarget;
import org.waymark.reporting.known.ObservationVintages;
import org.waymark.reporting.known.TargetsOnIndicator;
import org.waymark.reporting.situation.Subject;

/** The target of a plan on one indicator, and what other plans want of the same series. */
@ApplicationScoped
public class FindIndicatorTarget {
    private static final String WHOLE_COUNTRY = "CN";

    private final TargetsOnIndicator targets;
    private final IndicatorVersions indicators;
    private final ObservationVintages observations;

    FindIndicatorTarget(TargetsOnIndicator targets, IndicatorVersions indicators, ObservationVintages observations) {
        this.targets = targets;
        this.indicators = indicators;
        this.observations = observations;
    }

    /** @param others the versions of each other plan's target, at least one of each */
    public record Found(TargetFacts target, Collection<List<KnownTarget>> others) {}

    /**
     * Refused where the plan sets no such target, and where it has to be said for which area.
     *
     * @param area null for the only one with a target, and for the whole country if that has one
     */
    public Found of(String plan, String indicator, String area, Instant knownAt) {
        List<KnownTarget> all = Form.CODE.fits(indicator) ? targets.of(indicator, knownAt) : List.of();
        Set<String> areas = all.stream()
                .map(KnownTarget::set)
                .filter(set -> set.plan().equals(plan))
                .map(TargetSet::area)
                .collect(Collectors.toCollection(TreeSet::new));
        String meant = meant(areas, plan, indicator, area);
        Map<String, List<KnownTarget>> byPlan = all.stream()
                .filter(known -> known.set().area().equals(meant))
                .collect(Collectors.groupingBy(known -> known.set().plan(), LinkedHashMap::new, Collectors.toList()));
        List<KnownTarget> own = byPlan.remove(plan);
        Subject subject = new Subject(plan, indicator, meant);
        TargetFacts facts = new TargetFacts(
                subject,
                own,
                new IndicatorFacts(indicators.of(List.of(indicator), knownAt)),
                observations.of(List.of(subject), knownAt));
        return new Found(facts, byPlan.values());
    }

    private static String meant(Set<String> areas, String plan, String indicator, String area) {
        if (areas.isEmpty()) {
            throw Refusal.of(
                    ProblemType.NOT_FOUND,
                    "规划 " + plan + " 没有为指标 " + indicator + " 设定目标",
                    "The plan " + plan + " sets no target on the indicator " + indicator);
        }
        String listed = String.join(", ", areas);
        if (area != null) {
            if (!areas.contains(area)) {
                throw Refusal.of(
                                ProblemType.NOT_FOUND,
                                "该指标在地区 " + area + " 没有目标；有目标的地区：" + listed,
                                "There is no target on it for the area " + area + "; there are for " + listed)
                        .aboutParameter("area", area, "area");
            }
            return area;
        }
        if (areas.size() == 1) {
            return areas.iterator().next();
        }
        if (areas.contains(WHOLE_COUNTRY)) {
            return WHOLE_COUNTRY;
        }
        throw Refusal.of(
                        ProblemType.RULES_BROKEN,
                        "该指标在多个地区设有目标，请用 area 指明其一：" + listed,
                        "It has targets for several areas; say with area for which: " + listed)
                .aboutParameter("area", null, "area-required");
    }
}
