package org.waymark.indicator.plan;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.contracts.Form;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Version;
import org.waymark.indicator.catalogue.Indicator;

/** A version of the target a plan sets on an indicator for a reference area. */
@Entity
public class Target extends Version {
    private static final String OF_PLAN =
            "thing.plan = :plan and thing.code > :after and (:area is null or thing.area = :area)";

    public String plan;
    public String indicator;
    public String area;

    static Optional<Integer> lastNumber(String key) {
        return current(Target.class, key).map(target -> target.version);
    }

    static Target known(String plan, String indicator, String area, Integer version, LocalDate asOf) {
        String key = TargetSet.key(plan, indicator, area);
        if (!Form.CODE.fits(plan) || !Form.CODE.fits(indicator) || !Form.AREA.fits(area)) {
            throw unknown(key);
        }
        return found(Target.class, key, version, asOf).orElseThrow(() -> unknown(asked(key, version, asOf)));
    }

    /**
     * Each target of the plan, by key: one of its versions or, with a day, the one in effect on it.
     *
     * @param area null for every area
     * @param asOf null for any day
     */
    static List<Target> ofPlan(String plan, String area, LocalDate asOf, String after, int limit) {
        return inEffect(Target.class, asOf, OF_PLAN, "thing.code")
                .setParameter("plan", plan)
                .setParameter("after", after == null ? "" : after)
                .setParameter("area", area)
                .setMaxResults(limit)
                .getResultList();
    }

    static Map<String, History<Target>> histories(Collection<String> keys) {
        return histories(Target.class, keys);
    }

    /** The targets of all plans and areas on the indicator, by key. */
    static List<History<Target>> onIndicator(String indicator) {
        return found("indicator = ?1", indicator);
    }

    /** The targets of the plan for the area, by key. */
    static List<History<Target>> inArea(String plan, String area) {
        return found("plan = ?1 and area = ?2", plan, area);
    }

    private static List<History<Target>> found(String which, Object... parameters) {
        Map<String, List<Target>> byKey = Target.<Target>list(which + " order by code, version", parameters).stream()
                .collect(Collectors.groupingBy(target -> target.code, LinkedHashMap::new, Collectors.toList()));
        return byKey.values().stream().map(History::new).toList();
    }

    /**
     * With its unit: where it does not say that, it was set under the definition recorded last before it or, where there
     * was none yet, is taken under the first.
     */
    TargetDefinition setUnder(History<Indicator> definitions) {
        TargetDefinition said = definition();
        return said.unit() == null
                ? said.setUnder(definitions.recordedBefore(recordedAt).orElseGet(definitions::first))
                : said;
    }

    TargetDefinition definition() {
        return bodyAs(TargetDefinition.class);
    }

    private static Refusal unknown(String key) {
        return Refusal.of(ProblemType.NOT_FOUND, "没有目标 " + key, "There is no target " + key);
    }
}
