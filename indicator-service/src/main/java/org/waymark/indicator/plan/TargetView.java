package org.waymark.indicator.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** A target as a client sees it. */
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
