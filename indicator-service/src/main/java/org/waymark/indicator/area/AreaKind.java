package org.waymark.indicator.area;

import jakarta.inject.Singleton;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.area.AreaDefined;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.Kind;

/** Defining an area again adds a version; values reported for it stay. */
@Singleton
class AreaKind extends Kind<Area, AreaDefinition> {
    private final Areas areas;

    AreaKind(Areas areas) {
        super(Area.class, AreaDefinition.class, EventType.AREA_DEFINED);
        this.areas = areas;
    }

    @Override
    protected Area fresh(String code, AreaDefinition definition) {
        return new Area();
    }

    @Override
    protected EventData event(Area area) {
        return new AreaDefined(area.code, area.version, area.recordedAt, area.bodyTree());
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        AreaDefined defined = event.dataAs(AreaDefined.class);
        return new Content(defined.code(), defined.areaVersion(), defined.recordedAt(), defined.body());
    }

    @Override
    protected void refresh(String code) {
        areas.fresh();
    }
}
