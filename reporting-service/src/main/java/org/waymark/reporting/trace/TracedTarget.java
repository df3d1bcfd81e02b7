package org.waymark.reporting.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.observation.Unit;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.reporting.known.KnownTarget;

/**
 * A version of a target as its event told it.
 *
 * @param reason why it took the place of the one before
 * @param justification why it holds although it lies against the indicator's direction
 * @param unit of all its values; absent where it counts in the definition's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"version", "effectiveFrom", "targets", "told"})
public record TracedTarget(
        int version,
        LocalDate effectiveFrom,
        String reason,
        String justification,
        String attribute,
        PeriodValue baseline,
        List<PeriodValue> targets,
        BigDecimal tolerance,
        Unit unit,
        Integer definitionVersion,
        Told told) {
    static TracedTarget of(KnownTarget known) {
        TargetSet set = known.set();
        return new TracedTarget(
                set.targetVersion(),
                set.effectiveFrom(),
                set.reason(),
                set.justification(),
                set.attribute(),
                set.baseline(),
                set.targets(),
                set.tolerance(),
                set.unit(),
                set.definitionVersion(),
                Told.of(known.told()));
    }
}
