package org.waymark.indicator.plan;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.versioned.PutVersion;

/** Publishing a plan, or a new version of it. */
@ApplicationScoped
class PutPlan {
    /** Without this lock two plans that become parents of each other at the same time would not notice it. */
    private static final String ONE_FAMILY = "parents of plans";

    private final PutVersion putVersion;
    private final PlanKind kind;
    private final TransactionLock lock;

    PutPlan(PutVersion putVersion, PlanKind kind, TransactionLock lock) {
        this.putVersion = putVersion;
        this.kind = kind;
        this.lock = lock;
    }

    @Transactional
    PutVersion.Put<Plan> put(String code, PlanDefinition definition, Precondition precondition, Caller caller) {
        if (definition.parent() != null) {
            lock.hold(ONE_FAMILY);
            refuseCircle(code, definition.parent());
        }
        return putVersion.put(kind, code, definition, precondition, caller);
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
