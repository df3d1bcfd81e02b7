package org.waymark.reporting.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.UnitOfMeasure;

/**
 * A version of an indicator's definition.
 *
 * @param effectiveFrom absent where it has held from always
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"version", "unit", "periodTypes", "told"})
public record TracedDefinition(
        int version,
        LocalDate effectiveFrom,
        Text name,
        String direction,
        String stockOrFlow,
        UnitOfMeasure unit,
        List<String> periodTypes,
        Told told) {
    static TracedDefinition of(KnownVersion<IndicatorBody> known) {
        IndicatorBody body = known.body();
        return new TracedDefinition(
                known.version(),
                known.effectiveFrom(),
                body.name(),
                body.direction(),
                body.stockOrFlow(),
                body.unit(),
                body.periodTypes(),
                Told.of(known.told()));
    }
}
