package org.waymark.indicator.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.body.JsonMembers;

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
        Integer multiplier = multiplier(unit);
        UnitOfMeasure read =
                new UnitOfMeasure(unit.text("zh"), unit.text("en"), measure(unit), multiplier == null ? 0 : multiplier);
        unit.refuseUnknownMembers();
        return read;
    }

    /** The unit without its words. */
    public static Unit codeOf(JsonMembers unit) {
        if (unit == null) {
            return null;
        }
        Integer multiplier = multiplier(unit);
        String measure = measure(unit);
        unit.refuseUnknownMembers();
        return measure == null || multiplier == null ? null : new Unit(measure, multiplier);
    }

    private static String measure(JsonMembers unit) {
        return unit.required("unitMeasure", unit.text("unitMeasure"));
    }

    private static Integer multiplier(JsonMembers unit) {
        return unit.required("unitMultiplier", unit.integer("unitMultiplier", -15, 15));
    }

    /** For messages. */
    public static String words(Unit unit) {
        return unit.unitMeasure() + " × 10^" + unit.unitMultiplier();
    }

    public Unit code() {
        return new Unit(unitMeasure, unitMultiplier);
    }
}
