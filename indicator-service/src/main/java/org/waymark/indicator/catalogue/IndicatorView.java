package org.waymark.indicator.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** An indicator as a client sees it. */
public record IndicatorView(
        String code, int definitionVersion, Instant recordedAt, @JsonUnwrapped IndicatorDefinition definition) {
    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(indicator.code, indicator.version, indicator.recordedAt, indicator.definition());
    }
}
