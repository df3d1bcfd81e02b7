package org.waymark.indicator.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as a client sees it. */
@Schema(
        name = "Target",
        requiredProperties = {
            "plan",
            "indicator",
            "area",
            "targetVersion",
            "recordedAt",
            "targets",
            "attribute",
            "sources"
        },
        examples = TargetExample.VIEW)
public record TargetView(
        String plan,
        String indicator,
        String area,
        int targetVersion,
        Instant recordedAt,
        @JsonUnwrapped TargetDefinition definition) {
    static TargetView of(Target target) {
        return new TargetView(
                target.plan, target.indicator, target.area, target.version, target.recordedAt, target.definition());
    }
}
