package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Original;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.number.Unit;

/**
 * What the plan wanted at first, and how it stands by that; shown beside a target that asks less.
 *
 * @param unit of the target where it is another one than the entry's
 */
@Schema(
        requiredProperties = {"target", "attainment", "pace"},
        examples =
                "{\"target\": {\"period\": \"2025\", \"value\": 80000}, \"attainment\": \"NOT_MET\", \"pace\": \"BEHIND\"}")
public record OriginalView(
        PeriodValue target,
        @JsonInclude(JsonInclude.Include.NON_NULL) UnitOfMeasure unit,
        Attainment attainment,
        @Schema(
                        nullable = true,
                        enumeration = {"AHEAD", "ON_PACE", "BEHIND", "OFF_COURSE", "NOT_ASSESSABLE"})
                String pace) {

    static OriginalView of(Original original, Unit shownUnit) {
        Unit unit = original.target().unit();
        return new OriginalView(
                IndicatorEntry.periodValue(original.target().last()),
                unit == null || unit.equals(shownUnit)
                        ? null
                        : new UnitOfMeasure(null, null, unit.measure(), unit.multiplier()),
                original.attainment(),
                original.word());
    }
}
