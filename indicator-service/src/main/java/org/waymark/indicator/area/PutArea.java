package org.waymark.indicator.area;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.contracts.EventType;
import org.waymark.contracts.area.AreaDefined;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.http.Precondition;
import org.waymark.foundation.versioned.PutVersion;

/** Defining an area again adds a version; values that were taken for it stay. */
@ApplicationScoped
class PutArea {
    private final PutVersion putVersion;
    private final Areas areas;

    PutArea(PutVersion putVersion, Areas areas) {
        this.putVersion = putVersion;
        this.areas = areas;
    }

    PutVersion.Put<Area> put(String code, AreaDefinition definition, Precondition precondition, Caller caller) {
        PutVersion.Put<Area> put = putVersion.put(
                new Area(),
                code,
                definition,
                definition.validFrom(),
                definition.reason(),
                precondition,
                caller,
                EventType.AREA_DEFINED,
                stored -> new AreaDefined(stored.code, stored.version, stored.recordedAt, stored.bodyTree()));
        areas.fresh();
        return put;
    }
}
