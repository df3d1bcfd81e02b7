package org.waymark.indicator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.PutVersion;

/** Publishing a plan, or a new version of it. */
@ApplicationScoped
class PutPlan {
    /** Without this lock two plans that become parents of each other at the same time would not notice it. */
    private static final String ONE_FAMILY = "parents of plans";

    private final PutVersion putVersion;
    private final PlanKind kind;
    private final TransactionLock lock;
    private final Today today;

    PutPlan(PutVersion putVersion, PlanKind kind, TransactionLock lock, Today today) {
        this.putVersion = putVersion;
        this.kind = kind;
        this.lock = lock;
        this.today = today;
    }

    /** @param body with what is wrong with it by itself */
    @Transactional
    PutVersion.Put<Plan> put(
            String code, PlanDefinition definition, JsonMembers body, Precondition precondition, Caller caller) {
        if (definition.parent() != null) {
            lock.hold(ONE_FAMILY);
        }
        Consumer<List<String>> check = differing -> {
            new CheckPlan(code, definition, body, today.date()).check();
            body.violations().refuseIfAny();
        };
        if (!body.violations().none()) {
            check.accept(List.of());
        }
        return putVersion.put(kind, code, definition, precondition, caller, check);
    }
}
