package org.waymark.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;

/** A vintage of an observation as a client sees it. */
@Schema(name = "Observation", requiredProperties = "*", examples = ObservationExample.VIEW)
public record ObservationView(
        @Schema(description = "The id of the observation, the same for all its vintages") UUID id,
        String indicator,
        int definitionVersion,
        String area,
        String breakdown,
        String period,
        @Schema(implementation = PeriodType.class) String periodType,
        int vintage,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true) String missingReason,
        ObservationStatus status,
        Unit unit,
        @Schema(nullable = true) BigDecimal numerator,
        @Schema(nullable = true) BigDecimal denominator,
        @Schema(nullable = true) LocalDate releasedAt,
        ReleaseBasis releasedAtBasis,
        ReviewState reviewState,
        String agency,
        List<SourceReference> sources,
        @Schema(nullable = true) Provenance provenance,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String justification,
        List<String> changed,
        Instant recordedAt,
        @Schema(nullable = true, description = "When it was published here; null while it awaits review")
                Instant publishedAt,
        @Schema(nullable = true, description = "The vintage this one takes back, if it is a withdrawal")
                Integer withdraws,
        @Schema(nullable = true, description = "Journal position, null until the relay has given it") Long position,
        @Schema(
                        description =
                                "The agency says that this value, with status B, can be compared with those before the break")
                boolean comparable) {
    static ObservationView of(SeriesPeriod about, Vintage vintage, Unit unit, Long position) {
        return new ObservationView(
                vintage.observation(),
                about.indicator(),
                vintage.definitionVersion(),
                about.area(),
                about.breakdown(),
                about.period().toString(),
                about.period().type().name(),
                vintage.number(),
                vintage.value(),
                vintage.missingReason(),
                vintage.status(),
                unit,
                vintage.numerator(),
                vintage.denominator(),
                vintage.releasedAt(),
                vintage.releasedAtBasis(),
                vintage.reviewState(),
                vintage.agency(),
                vintage.sources(),
                vintage.provenance(),
                vintage.note(),
                vintage.reason(),
                vintage.justification(),
                vintage.changed(),
                vintage.recordedAt(),
                vintage.publishedAt(),
                vintage.withdraws(),
                position,
                vintage.comparable());
    }
}
