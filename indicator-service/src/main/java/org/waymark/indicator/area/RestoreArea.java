package org.waymark.indicator.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.area.AreaDefined;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.foundation.versioned.RestoreVersion;

@ApplicationScoped
class RestoreArea implements Restoration {
    private final RestoreVersion restoreVersion;

    RestoreArea(RestoreVersion restoreVersion) {
        this.restoreVersion = restoreVersion;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.AREA_DEFINED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        AreaDefined defined = event.dataAs(AreaDefined.class);
        AreaDefinition definition = EventJson.mapper().convertValue(defined.body(), AreaDefinition.class);
        return restoreVersion.restore(
                new Area(),
                defined.code(),
                defined.areaVersion(),
                definition.validFrom(),
                definition.reason(),
                defined.body(),
                defined.recordedAt());
    }
}
