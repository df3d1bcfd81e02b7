package org.waymark.indicator.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.indicator.IndicatorDefined;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.foundation.versioned.RestoreVersion;

@ApplicationScoped
class RestoreIndicator implements Restoration {
    private final RestoreVersion restoreVersion;

    RestoreIndicator(RestoreVersion restoreVersion) {
        this.restoreVersion = restoreVersion;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.INDICATOR_DEFINED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        IndicatorDefined defined = event.dataAs(IndicatorDefined.class);
        IndicatorDefinition definition = EventJson.mapper().convertValue(defined.body(), IndicatorDefinition.class);
        return restoreVersion.restore(
                new Indicator(),
                defined.code(),
                defined.definitionVersion(),
                definition.effectiveFrom(),
                definition.reason(),
                defined.body(),
                defined.recordedAt());
    }
}
