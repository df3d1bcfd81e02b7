package org.waymark.indicator.plan;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Entity;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.Form;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.versioned.Version;

/** A version of the target a plan sets on an indicator for a reference area. */
@Entity
public class Target extends Version {
    private static final String LAST =
            "version = (select max(latest.version) from Target latest where latest.code = target.code)";
    private static final String EFFECTIVE =
            """
            effectiveFrom <= ?4 and not exists (
                select 1 from Target later
                where later.code = target.code and later.effectiveFrom <= ?4
                  and (later.effectiveFrom > target.effectiveFrom
                       or (later.effectiveFrom = target.effectiveFrom and later.version > target.version)))
            """;

    public String plan;
    public String indicator;
    public String area;

    static Target on(String plan, String indicator, String area) {
        Target target = new Target();
        target.plan = plan;
        target.indicator = indicator;
        target.area = area;
        return target;
    }

    static Target known(String plan, String indicator, String area, Integer version, LocalDate asOf) {
        String key = TargetSet.key(plan, indicator, area);
        if (!Form.CODE.fits(plan) || !Form.CODE.fits(indicator) || !Form.AREA.fits(area)) {
            throw unknown(key);
        }
        if (version != null) {
            return numbered(Target.class, key, version).orElseThrow(() -> unknown(key + " version " + version));
        }
        if (asOf != null) {
            return effective(Target.class, key, asOf).orElseThrow(() -> unknown(key + " as of " + asOf));
        }
        return current(Target.class, key).orElseThrow(() -> unknown(key));
    }

    /**
     * Each target of the plan, by key: the last recorded version, or with a day the one that held on it.
     *
     * @param area null for every area
     * @param asOf null for the last recorded version
     */
    static List<Target> ofPlan(String plan, String area, LocalDate asOf, String after, int limit) {
        TypedQuery<Target> query = Panache.getEntityManager(Target.class)
                .createQuery(
                        "from Target target where plan = ?1 and code > ?2 and (?3 is null or area = ?3) and "
                                + (asOf == null ? LAST : EFFECTIVE) + " order by code",
                        Target.class)
                .setParameter(1, plan)
                .setParameter(2, after == null ? "" : after)
                .setParameter(3, area);
        return (asOf == null ? query : query.setParameter(4, asOf))
                .setMaxResults(limit)
                .getResultList();
    }

    TargetDefinition definition() {
        return bodyAs(TargetDefinition.class);
    }

    private static Refusal unknown(String key) {
        return Refusal.of(ProblemType.NOT_FOUND, "没有目标 " + key, "There is no target " + key);
    }
}
