package org.waymark.reporting.report;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.situation.KnownValue;

/** What is known of the baseline period, in the target's unit, where the target names another value; never used. */
@Schema(requiredProperties = "*", examples = "{\"period\": \"2019\", \"value\": 11.62, \"vintage\": 1}")
public record BaselineObserved(String period, BigDecimal value, int vintage) {
    static BaselineObserved of(KnownValue known) {
        return new BaselineObserved(known.period().toString(), known.value(), known.vintage());
    }
}
