package org.waymark.indicator.area;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area as a client sees it. */
@Schema(
        name = "Area",
        requiredProperties = {"code", "areaVersion", "recordedAt", "name", "sources"},
        examples = AreaExample.VIEW)
public record AreaView(String code, int areaVersion, Instant recordedAt, @JsonUnwrapped AreaDefinition definition) {
    static AreaView of(Area area) {
        return new AreaView(area.code, area.version, area.recordedAt, area.definition());
    }
}
