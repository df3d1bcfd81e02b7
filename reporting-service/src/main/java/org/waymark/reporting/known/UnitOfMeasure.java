package org.waymark.reporting.known;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.observation.Unit;

/**
 * What values count in, in words and as SDMX has it.
 *
 * @param unitMultiplier the power of ten, 8 for 亿, 4 for 万
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"unitMeasure", "unitMultiplier"})
public record UnitOfMeasure(String zh, String en, String unitMeasure, int unitMultiplier) {
    public Unit code() {
        return new Unit(unitMeasure, unitMultiplier);
    }
}
