package org.waymark.reporting.officialconclusion;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Version;

/** A version of an official conclusion. The last one recorded counts, whatever days they name. */
@Entity
public class OfficialConclusion extends Version {
    private static final char BETWEEN = '/';

    public String plan;
    public LocalDate dated;

    static String key(String plan, String code) {
        return plan + BETWEEN + code;
    }

    /** Its code within the plan. */
    String shortCode() {
        return code.substring(plan.length() + 1);
    }

    /** Those of the plan that were recorded by the instant and made public by the day, by code. */
    static List<OfficialConclusion> ofPlan(String plan, Moment moment, String after, int limit) {
        return inEffectAt(
                        OfficialConclusion.class,
                        moment,
                        "thing.plan = :plan and thing.code > :after and thing.dated <= :asOf",
                        "thing.code")
                .setParameter("plan", plan)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit)
                .getResultList();
    }

    static Optional<History<OfficialConclusion>> history(String plan, String code) {
        String key = key(plan, code);
        Map<String, History<OfficialConclusion>> found = histories(OfficialConclusion.class, List.of(key));
        return Optional.ofNullable(found.get(key));
    }

    ConclusionDefinition definition() {
        return bodyAs(ConclusionDefinition.class);
    }
}
