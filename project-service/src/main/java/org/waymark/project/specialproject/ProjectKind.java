package org.waymark.project.specialproject;

import jakarta.inject.Singleton;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.ProjectDefined;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.Kind;

@Singleton
class ProjectKind extends Kind<SpecialProject, ProjectDefinition> {
    ProjectKind() {
        super(SpecialProject.class, ProjectDefinition.class, EventType.PROJECT_DEFINED);
    }

    @Override
    protected SpecialProject fresh(String code, ProjectDefinition definition) {
        SpecialProject project = new SpecialProject();
        project.plan = definition.plan();
        project.number = definition.number();
        return project;
    }

    @Override
    protected EventData event(SpecialProject project) {
        return new ProjectDefined(
                project.code, project.version, project.effectiveFrom, project.recordedAt, project.bodyTree());
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        ProjectDefined defined = event.dataAs(ProjectDefined.class);
        return new Content(defined.project(), defined.version(), defined.recordedAt(), defined.body());
    }
}
