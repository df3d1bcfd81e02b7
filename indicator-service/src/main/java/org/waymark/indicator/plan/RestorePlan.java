package org.waymark.indicator.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventType;
import org.waymark.contracts.plan.PlanDefined;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.foundation.versioned.RestoreVersion;

/** Plans and the targets they set. */
@ApplicationScoped
class RestorePlan implements Restoration {
    /** What a target's event says beside the body it was set with. */
    private static final List<String> NOT_IN_BODY =
            List.of("plan", "indicator", "area", "targetVersion", "supersedes", "recordedAt");

    private final RestoreVersion restoreVersion;

    RestorePlan(RestoreVersion restoreVersion) {
        this.restoreVersion = restoreVersion;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.PLAN_DEFINED, EventType.TARGET_SET);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        return event.type() == EventType.PLAN_DEFINED
                ? plan(event.dataAs(PlanDefined.class))
                : target(event.dataAs(TargetSet.class), event.data().deepCopy());
    }

    private Optional<String> plan(PlanDefined defined) {
        return restoreVersion.restore(
                new Plan(),
                defined.plan(),
                defined.planVersion(),
                defined.effectiveFrom(),
                defined.reason(),
                defined.body(),
                defined.recordedAt());
    }

    private Optional<String> target(TargetSet set, ObjectNode body) {
        body.remove(NOT_IN_BODY);
        body.properties().removeIf(member -> member.getValue().isNull());
        return restoreVersion.restore(
                Target.on(set.plan(), set.indicator(), set.area()),
                set.key(),
                set.targetVersion(),
                set.effectiveFrom(),
                set.reason(),
                body,
                set.recordedAt());
    }
}
