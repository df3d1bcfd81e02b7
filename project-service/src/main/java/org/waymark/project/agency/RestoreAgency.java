package org.waymark.project.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.agency.AgencyRegistered;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.foundation.versioned.RestoreVersion;

@ApplicationScoped
class RestoreAgency implements Restoration {
    private final RestoreVersion restoreVersion;

    RestoreAgency(RestoreVersion restoreVersion) {
        this.restoreVersion = restoreVersion;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.AGENCY_REGISTERED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        AgencyRegistered registered = event.dataAs(AgencyRegistered.class);
        AgencyDefinition definition = EventJson.mapper().convertValue(registered.body(), AgencyDefinition.class);
        return restoreVersion.restore(
                new Agency(),
                registered.agency(),
                registered.version(),
                definition.validFrom(),
                null,
                registered.body(),
                registered.recordedAt());
    }
}
