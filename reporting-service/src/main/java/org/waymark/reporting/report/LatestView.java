package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.observation.Source;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.reporting.known.ObservationBody;
import org.waymark.reporting.known.Provenance;
import org.waymark.reporting.situation.KnownValue;

/**
 * The latest comparable value with what is known about its origin.
 *
 * @param value in the unit of the indicator's entry
 * @param reported as it was given, where that is another unit
 */
@Schema(
        name = "LatestValue",
        requiredProperties = {
            "period",
            "value",
            "vintage",
            "status",
            "releasedAt",
            "releaseAssumed",
            "releasedAtBasis",
            "sources",
            "provenance"
        })
public record LatestView(
        String period,
        @Schema(nullable = true) BigDecimal value,
        int vintage,
        @Schema(nullable = true) String status,
        LocalDate releasedAt,
        boolean releaseAssumed,
        @Schema(nullable = true) String releasedAtBasis,
        @Schema(nullable = true, implementation = SourceReference[].class) List<Source> sources,
        @Schema(nullable = true) Provenance provenance,
        @JsonInclude(JsonInclude.Include.NON_NULL) QuantityView reported) {

    static LatestView of(KnownValue known, ObservationBody body) {
        return new LatestView(
                known.period().toString(),
                known.value(),
                known.vintage(),
                known.status(),
                known.releasedAt(),
                known.releaseAssumed(),
                body.releasedAtBasis(),
                body.sources(),
                body.provenance(),
                known.isInAnotherUnit() ? QuantityView.of(known.reported()) : null);
    }
}
