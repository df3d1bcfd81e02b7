package org.waymark.indicator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.indicator.catalogue.Indicator;

/** Sets a target, or a new version of it. The old version stays readable and holds until the new one's day. */
@ApplicationScoped
class PutTarget {
    private final PutVersion putVersion;
    private final TargetKind kind;

    PutTarget(PutVersion putVersion, TargetKind kind) {
        this.putVersion = putVersion;
        this.kind = kind;
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
        Indicator.refuseUnknown(indicator);
        TargetDefinition definition = sent.effectiveFrom() == null ? sent.effectiveFrom(itsPlan.released()) : sent;
        return putVersion.put(kind, TargetSet.key(plan, indicator, area), definition, precondition, caller);
    }
}
