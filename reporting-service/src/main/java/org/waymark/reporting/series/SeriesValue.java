package org.waymark.reporting.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.observation.Source;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.reporting.known.ObservationBody;
import org.waymark.reporting.known.Provenance;
import org.waymark.reporting.situation.Vintage;

/** The vintage that counts for a period on a day, as it was reported. */
@Schema(
        requiredProperties = {
            "indicator",
            "area",
            "period",
            "value",
            "status",
            "vintage",
            "releasedAt",
            "releaseAssumed",
            "announcedAt"
        })
public record SeriesValue(
        String indicator,
        String area,
        String period,
        @Schema(nullable = true, description = "Null where it is missing or was withdrawn") BigDecimal value,
        @Schema(nullable = true) String status,
        @JsonInclude(JsonInclude.Include.NON_NULL) String missingReason,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean withdrawn,
        @Schema(nullable = true, description = "In which it was reported") String unitMeasure,
        @Schema(nullable = true) Integer unitMultiplier,
        int vintage,
        LocalDate releasedAt,
        @Schema(description = "The day of release is not known; it is taken for the one after the period")
                boolean releaseAssumed,
        @JsonInclude(JsonInclude.Include.NON_NULL) String releasedAtBasis,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean comparable,
        @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal numerator,
        @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal denominator,
        @Schema(description = "From when on it was known here") Instant announcedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) String note,
        @JsonInclude(JsonInclude.Include.NON_NULL) String justification,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(implementation = SourceReference[].class)
                List<Source> sources,
        @JsonInclude(JsonInclude.Include.NON_NULL) Provenance provenance) {

    static SeriesValue of(String indicator, String area, Vintage vintage, ObservationBody body) {
        return new SeriesValue(
                indicator,
                area,
                vintage.period().toString(),
                vintage.reported().value(),
                vintage.status(),
                vintage.missingReason(),
                vintage.withdrawn() ? true : null,
                vintage.reported().unit() == null
                        ? null
                        : vintage.reported().unit().measure(),
                vintage.reported().unit() == null
                        ? null
                        : vintage.reported().unit().multiplier(),
                vintage.number(),
                vintage.knownFrom(),
                vintage.releaseAssumed(),
                body.releasedAtBasis(),
                vintage.comparable() ? true : null,
                body.numerator(),
                body.denominator(),
                vintage.told().at(),
                body.reason(),
                body.note(),
                body.justification(),
                body.sources(),
                body.provenance());
    }
}
