package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.situation.KnownValue;

/**
 * The vintage that counted for a period; {@code missingReason} and {@code withdrawn} appear where there is no value.
 *
 * @param value in the unit of the indicator's entry
 * @param reported as it was given, where that is another unit
 * @param comparable true where a break in the series does not hinder comparison
 * @param releasedAt the day it was known from; assumed to be the day after the period where {@code releaseAssumed}
 */
@Schema(requiredProperties = {"period", "value", "status", "vintage", "releasedAt", "releaseAssumed"})
public record KnownValueView(
        String period,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true) String status,
        int vintage,
        LocalDate releasedAt,
        boolean releaseAssumed,
        @JsonInclude(JsonInclude.Include.NON_NULL) String missingReason,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean withdrawn,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean comparable,
        @JsonInclude(JsonInclude.Include.NON_NULL) QuantityView reported) {

    public static KnownValueView of(KnownValue known) {
        return new KnownValueView(
                known.period().toString(),
                known.value(),
                known.status(),
                known.vintage(),
                known.releasedAt(),
                known.releaseAssumed(),
                known.missingReason(),
                known.withdrawn() ? true : null,
                known.comparable() ? true : null,
                known.isInAnotherUnit() ? QuantityView.of(known.reported()) : null);
    }
}
