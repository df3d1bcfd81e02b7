package org.waymark.project.specialproject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.PutVersion;

/** Defines a project, or a new version of it. Agencies that a source had lost are completed from another source alone. */
@ApplicationScoped
class DefineProject {
    private final PutVersion putVersion;
    private final ProjectKind kind;

    DefineProject(PutVersion putVersion, ProjectKind kind) {
        this.putVersion = putVersion;
        this.kind = kind;
    }

    /** @param body of the definition, without broken rules */
    @Transactional
    PutVersion.Put<SpecialProject> put(
            String code, ProjectDefinition definition, JsonMembers body, Precondition precondition, Caller caller) {
        return putVersion.put(kind, code, definition, precondition, caller, differing -> {
            History<SpecialProject> earlier =
                    SpecialProject.histories(List.of(code)).get(code);
            if (earlier != null
                    && definition.completesWithoutSource(earlier.latest().definition())) {
                body.broken(
                        "sources",
                        "sources-required",
                        new Text(
                                "此前责任单位待核补：补充时请在 sources 中注明出处",
                                "are required: the agencies were not known until now, so say where they are stated"));
            }
            body.violations().refuseIfAny();
        });
    }
}
