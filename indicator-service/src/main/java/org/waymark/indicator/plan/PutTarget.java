package org.waymark.indicator.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.http.Precondition;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.indicator.catalogue.Indicator;

/** Setting a target, or a new version of it; the old one stays readable and holds until the new one's day. */
@ApplicationScoped
class PutTarget {
    private final PutVersion putVersion;

    PutTarget(PutVersion putVersion) {
        this.putVersion = putVersion;
    }

    @Transactional
    PutVersion.Put<Target> put(
            String plan,
            String indicator,
            String area,
            TargetDefinition sent,
            Precondition precondition,
            Caller caller) {
        PlanDefinition itsPlan = Plan.known(plan).definition();
        Indicator.known(indicator);
        TargetDefinition definition = sent.effectiveFrom() == null ? sent.effectiveFrom(itsPlan.released()) : sent;
        return putVersion.put(
                Target.on(plan, indicator, area),
                TargetSet.key(plan, indicator, area),
                definition,
                definition.effectiveFrom(),
                definition.reason(),
                precondition,
                caller,
                EventType.TARGET_SET,
                target -> event(target, definition));
    }

    private static EventData event(Target target, TargetDefinition definition) {
        JsonNode body = target.bodyTree();
        return new TargetSet(
                target.plan,
                target.indicator,
                target.area,
                target.version,
                target.effectiveFrom,
                definition.number(),
                definition.baseline(),
                definition.targets(),
                definition.cumulativeIncrease(),
                definition.attribute().name(),
                target.reason,
                target.version == 1 ? null : target.version - 1,
                body.get("footnote"),
                body.get("sources"),
                body.get("provenance"),
                definition.tolerance(),
                target.recordedAt);
    }
}
