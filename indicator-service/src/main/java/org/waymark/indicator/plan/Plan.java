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
import org.waymark.contracts.Form;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Version;

/** A version of a plan. */
@Entity
public class Plan extends Version {
    /** Refuses an unknown one. */
    static History<Plan> history(String code) {
        History<Plan> history = Form.CODE.fits(code) ? histories(List.of(code)).get(code) : null;
        if (history == null) {
            throw unknown(code);
        }
        return history;
    }

    static Map<String, History<Plan>> histories(Collection<String> codes) {
        return histories(Plan.class, codes);
    }

    static Plan known(String code, Integer version, LocalDate asOf) {
        if (!Form.CODE.fits(code)) {
            throw unknown(code);
        }
        return found(Plan.class, code, version, asOf).orElseThrow(() -> unknown(asked(code, version, asOf)));
    }

    /** @param parent only plans that are its children on the day, or null for all */
    static List<String> codes(String parent, LocalDate day, String after, int limit) {
        if (parent == null) {
            return codes(Plan.class, after, limit);
        }
        return Panache.getSession(Plan.class)
                .createNativeQuery(
                        "select code from plan thing where thing.version = " + shown("plan", "thing.code", "?3")
                                + " and cast(body as jsonb) ->> 'parent' = ?1 and code > ?2 order by code",
                        String.class)
                .setParameter(1, parent)
                .setParameter(2, after == null ? "" : after)
                .setParameter(3, day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** For each of the plans the codes of those that are its children on the day, in order. */
    static Map<String, List<String>> children(Collection<String> parents, LocalDate day) {
        if (parents.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> children = new HashMap<>();
        Panache.getSession(Plan.class)
                .createNativeQuery(
                        "select cast(body as jsonb) ->> 'parent' as parent, code from plan thing where thing.version = "
                                + shown("plan", "thing.code", "?2")
                                + " and cast(body as jsonb) ->> 'parent' in (?1) order by code",
                        Tuple.class)
                .setParameter(1, parents)
                .setParameter(2, day)
                .getResultStream()
                .forEach(row -> children.computeIfAbsent(row.get(0, String.class), parent -> new ArrayList<>())
                        .add(row.get(1, String.class)));
        return children;
    }

    PlanDefinition definition() {
        return bodyAs(PlanDefinition.class);
    }

    private static Refusal unknown(String code) {
        return Refusal.of(ProblemType.UNKNOWN_PLAN, "没有规划 " + code, "There is no plan " + code);
    }
}
