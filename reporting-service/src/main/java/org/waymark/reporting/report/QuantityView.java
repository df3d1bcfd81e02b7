package org.waymark.reporting.report;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.number.Quantity;

/** A number with the unit it was given in. */
@Schema(
        requiredProperties = "*",
        examples = "{\"value\": 32000, \"unit\": {\"unitMeasure\": \"NUMBER\", \"unitMultiplier\": 0}}")
public record QuantityView(BigDecimal value, UnitOfMeasure unit) {
    static QuantityView of(Quantity quantity) {
        return new QuantityView(
                quantity.value(),
                new UnitOfMeasure(
                        null, null, quantity.unit().measure(), quantity.unit().multiplier()));
    }
}
