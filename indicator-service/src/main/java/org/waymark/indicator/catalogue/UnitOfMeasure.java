package org.waymark.indicator.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;

/**
 * The unit of a value.
 *
 * @param unitMeasure SDMX UNIT_MEASURE: {@code NUMBER}, {@code CNY}, {@code PT}
 * @param unitMultiplier SDMX UNIT_MULT: the power of ten, 8 for 亿, 4 for 万
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"unitMeasure", "unitMultiplier"})
public record UnitOfMeasure(String zh, String en, String unitMeasure, int unitMultiplier) {
    static UnitOfMeasure of(JsonMembers unit) {
        if (unit == null) {
            return null;
        }
        Integer multiplier = unit.required("unitMultiplier", unit.integer("unitMultiplier"));
        UnitOfMeasure read = new UnitOfMeasure(
                unit.text("zh"),
                unit.text("en"),
                unit.required("unitMeasure", unit.text("unitMeasure")),
                multiplier == null ? 0 : multiplier);
        if (multiplier != null && (multiplier < -15 || multiplier > 15)) {
            unit.broken("unitMultiplier", "range", new Text("应在 -15 与 15 之间", "must be from -15 to 15"));
        }
        unit.refuseUnknownMembers();
        return read;
    }

    /** For messages. */
    public static String words(Unit unit) {
        return unit.unitMeasure() + " × 10^" + unit.unitMultiplier();
    }

    public Unit code() {
        return new Unit(unitMeasure, unitMultiplier);
    }
}
