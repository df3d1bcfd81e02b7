package org.waymark.indicator.plan;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Entity;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.Version;

/** A version of a plan. */
@Entity
public class Plan extends Version {
    static Plan known(String code) {
        return known(code, null, null);
    }

    static Plan known(String code, Integer version, LocalDate asOf) {
        if (!Form.CODE.fits(code)) {
            throw unknown(code);
        }
        return found(Plan.class, code, version, asOf).orElseThrow(() -> unknown(asked(code, version, asOf)));
    }

    /** @param parent only children of this plan, or null for all */
    static List<Plan> allCurrent(String parent, String after, int limit) {
        if (parent == null) {
            return allCurrent(Plan.class, after, limit);
        }
        return Panache.getSession(Plan.class)
                .createNativeQuery(
                        "select thing.* from plan thing where " + isLatest("plan")
                                + " and cast(body as jsonb) ->> 'parent' = ?1 and code > ?2 order by code",
                        Plan.class)
                .setParameter(1, parent)
                .setParameter(2, after == null ? "" : after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** For each of the plans the codes of its children, in order. */
    static Map<String, List<String>> children(Collection<String> parents) {
        if (parents.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> children = new HashMap<>();
        Panache.getSession(Plan.class)
                .createNativeQuery(
                        "select cast(body as jsonb) ->> 'parent' as parent, code from plan thing where "
                                + isLatest("plan")
                                + " and cast(body as jsonb) ->> 'parent' in (?1) order by code",
                        Tuple.class)
                .setParameter(1, parents)
                .getResultStream()
                .forEach(row -> children.computeIfAbsent(row.get(0, String.class), parent -> new ArrayList<>())
                        .add(row.get(1, String.class)));
        return children;
    }

    static Map<String, Plan> current(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return allCurrent(Plan.class, codes).stream().collect(Collectors.toMap(plan -> plan.code, Function.identity()));
    }

    static Optional<Plan> current(String code) {
        return current(Plan.class, code);
    }

    PlanDefinition definition() {
        return bodyAs(PlanDefinition.class);
    }

    private static Refusal unknown(String code) {
        return Refusal.of(ProblemType.UNKNOWN_PLAN, "没有规划 " + code, "There is no plan " + code);
    }
}
