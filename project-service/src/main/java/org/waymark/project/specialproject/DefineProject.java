package org.waymark.project.specialproject;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.contracts.EventType;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.http.Precondition;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.foundation.versioned.PutVersion.Put;

/** Defining a project again adds a version; the same again records nothing. */
@ApplicationScoped
public class DefineProject {
    private final PutVersion putVersion;

    DefineProject(PutVersion putVersion) {
        this.putVersion = putVersion;
    }

    public Put<SpecialProject> define(
            String code, ProjectDefinition definition, Precondition precondition, Caller caller) {
        return putVersion.put(
                SpecialProject.of(definition),
                code,
                definition,
                definition.responsibility().effectiveFrom(),
                null,
                precondition,
                caller,
                EventType.PROJECT_DEFINED,
                SpecialProject::event);
    }
}
