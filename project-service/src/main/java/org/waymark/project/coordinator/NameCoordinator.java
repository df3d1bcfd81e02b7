package org.waymark.project.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.project.specialproject.Coordinator;
import org.waymark.project.specialproject.SpecialProject;

/** Names the agency that compiles and submits for a project that several share and none leads. */
@ApplicationScoped
class NameCoordinator {
    private final PutVersion putVersion;
    private final CoordinatorKind kind;
    private final Moments moments;

    NameCoordinator(PutVersion putVersion, CoordinatorKind kind, Moments moments) {
        this.putVersion = putVersion;
        this.kind = kind;
        this.moments = moments;
    }

    /** @param body of the definition, without broken rules */
    @Transactional
    PutVersion.Put<Coordinator> put(
            String project,
            CoordinatorDefinition definition,
            JsonMembers body,
            Precondition precondition,
            Caller caller) {
        SpecialProject.at(project, moments.today());
        return putVersion.put(kind, project, definition, precondition, caller, differing -> {
            definition.checkAgainst(
                    SpecialProject.responsibilityAt(project, Moment.on(definition.effectiveFrom())), body);
            body.violations().refuseIfAny();
        });
    }
}
