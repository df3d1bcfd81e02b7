package org.waymark.project.specialproject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.ProjectDefined;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.foundation.versioned.RestoreVersion;

@ApplicationScoped
class RestoreProject implements Restoration {
    private final RestoreVersion restoreVersion;

    RestoreProject(RestoreVersion restoreVersion) {
        this.restoreVersion = restoreVersion;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.PROJECT_DEFINED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        ProjectDefined defined = event.dataAs(ProjectDefined.class);
        ProjectDefinition definition = EventJson.mapper().convertValue(defined.body(), ProjectDefinition.class);
        return restoreVersion.restore(
                SpecialProject.of(definition),
                defined.project(),
                defined.version(),
                defined.effectiveFrom(),
                null,
                defined.body(),
                defined.recordedAt());
    }
}
