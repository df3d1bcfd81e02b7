package org.waymark.indicator.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.contracts.EventType;
import org.waymark.contracts.indicator.IndicatorDefined;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.http.Precondition;
import org.waymark.foundation.versioned.PutVersion;

/** Defining an indicator again adds a version; observations keep the one they were reported under. */
@ApplicationScoped
class PutIndicator {
    private final PutVersion putVersion;

    PutIndicator(PutVersion putVersion) {
        this.putVersion = putVersion;
    }

    PutVersion.Put<Indicator> put(
            String code, IndicatorDefinition definition, Precondition precondition, Caller caller) {
        return putVersion.put(
                new Indicator(),
                code,
                definition,
                definition.effectiveFrom(),
                definition.reason(),
                precondition,
                caller,
                EventType.INDICATOR_DEFINED,
                stored -> new IndicatorDefined(stored.code, stored.version, stored.recordedAt, stored.bodyTree()));
    }
}
