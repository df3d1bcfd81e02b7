package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Original;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.number.Unit;

/**
 * What the plan wanted at first, and how it stands by that; shown beside a target that asks less.
 *
 * @param unit of the target where it is another one than the entry's
 * @param word by the name of the method's scale; empty where that has no words
 */
@Schema(
        requiredProperties = {"target", "attainment"},
        properties = {
            @SchemaProperty(
                    name = "pace",
                    type = SchemaType.STRING,
                    enumeration = {"AHEAD", "ON_PACE", "BEHIND", "OFF_COURSE", "NOT_ASSESSABLE"},
                    description = "By linear-trajectory"),
            @SchemaProperty(
                    name = "progressStatus",
                    type = SchemaType.STRING,
                    pattern = "[a-z_]+",
                    description = "By open-sdg"),
            @SchemaProperty(
                    name = "band",
                    type = SchemaType.STRING,
                    pattern = "[1-3]|NOT_ASSESSABLE",
                    description = "By un-three-band")
        },
        examples = "{\"target\": {\"period\": \"2025\", \"value\": 80000}, \"attainment\": \"NOT_MET\", \"pace\":"
                + " \"BEHIND\"}")
public record OriginalView(
        PeriodValue target,
        @JsonInclude(JsonInclude.Include.NON_NULL) UnitOfMeasure unit,
        Attainment attainment,
        @JsonAnyGetter @Schema(hidden = true) Map<String, String> word) {

    static OriginalView of(Original original, Unit shownUnit) {
        Unit unit = original.target().unit();
        return new OriginalView(
                IndicatorEntry.periodValue(original.target().last()),
                unit == null || unit.equals(shownUnit)
                        ? null
                        : new UnitOfMeasure(null, null, unit.measure(), unit.multiplier()),
                original.attainment(),
                original.word() == null ? Map.of() : Map.of(original.scale().name(), original.word()));
    }
}
