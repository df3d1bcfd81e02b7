package org.waymark.project.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.versioned.PutVersion;

/** Defines a promotion plan, or a new version of it: a correction from its release on, or a change from a day on. */
@ApplicationScoped
class DefinePromotionPlan {
    private final PutVersion putVersion;
    private final PromotionPlanKind kind;

    DefinePromotionPlan(PutVersion putVersion, PromotionPlanKind kind) {
        this.putVersion = putVersion;
        this.kind = kind;
    }

    /** @param body of the definition, without broken rules */
    @Transactional
    PutVersion.Put<PromotionPlan> put(
            String code,
            PromotionPlanDefinition definition,
            JsonMembers body,
            Precondition precondition,
            Caller caller) {
        return putVersion.put(kind, code, definition, precondition, caller, differing -> {
            boolean changedOnSomeDay = PromotionPlan.recorded(code).stream()
                    .flatMap(versions -> versions.versions().stream())
                    .anyMatch(version -> version.definition().effectiveFrom() != null);
            if (definition.effectiveFrom() == null && changedOnSomeDay) {
                body.broken(
                        "effectiveFrom",
                        "effective-from-required",
                        new Text(
                                "该推进计划已有自某日起的版本：请写明本版本自何日起",
                                "is required: the promotion plan changed on some day already"));
            }
            body.violations().refuseIfAny();
        });
    }
}
