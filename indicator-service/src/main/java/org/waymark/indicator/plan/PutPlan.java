package org.waymark.indicator.plan;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.EventType;
import org.waymark.contracts.plan.PlanDefined;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.http.Precondition;
import org.waymark.foundation.http.Text;
import org.waymark.foundation.http.Violations;
import org.waymark.foundation.versioned.PutVersion;

/** Publishing a plan, or a new version of it. */
@ApplicationScoped
class PutPlan {
    private final PutVersion putVersion;
    private final EntityManager entities;

    PutPlan(PutVersion putVersion, EntityManager entities) {
        this.putVersion = putVersion;
        this.entities = entities;
    }

    @Transactional
    PutVersion.Put<Plan> put(String code, PlanDefinition definition, Precondition precondition, Caller caller) {
        if (definition.parent() != null) {
            oneFamilyAtATime();
            refuseCircle(code, definition.parent());
        }
        return putVersion.put(
                new Plan(),
                code,
                definition,
                definition.effectiveFrom(),
                definition.reason(),
                precondition,
                caller,
                EventType.PLAN_DEFINED,
                plan -> new PlanDefined(
                        plan.code, plan.version, plan.effectiveFrom, plan.reason, plan.recordedAt, plan.bodyTree()));
    }

    /** Two plans that become each other's parent at the same time would not see the circle. */
    private void oneFamilyAtATime() {
        entities.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('parents of plans', 0))", Object.class)
                .getSingleResult();
    }

    private static void refuseCircle(String code, String parent) {
        List<String> line = new ArrayList<>(List.of(code));
        String ancestor = parent;
        while (ancestor != null && !line.contains(ancestor)) {
            line.add(ancestor);
            ancestor = Plan.current(ancestor)
                    .flatMap(plan -> Optional.ofNullable(plan.definition().parent()))
                    .orElse(null);
        }
        if (code.equals(ancestor)) {
            line.add(code);
            String circle = String.join(" → ", line);
            Violations violations = new Violations();
            violations.add(
                    "/parent",
                    new TextNode(parent),
                    "circle",
                    new Text("规划不能成为自己的上级：" + circle, "would make the plan its own ancestor: " + circle));
            violations.refuseIfAny();
        }
    }
}
