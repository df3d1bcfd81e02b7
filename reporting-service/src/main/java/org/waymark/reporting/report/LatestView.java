package org.waymark.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.observation.Source;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.reporting.assessment.KnownValue;
import org.waymark.reporting.known.Origin;
import org.waymark.reporting.known.Provenance;

/** The latest comparable value with what is known about its origin. */
@Schema(name = "LatestValue", requiredProperties = "*")
public record LatestView(
        String period,
        @Schema(nullable = true) BigDecimal value,
        int vintage,
        @Schema(nullable = true) String status,
        LocalDate releasedAt,
        boolean releaseAssumed,
        @Schema(nullable = true) String releasedAtBasis,
        @Schema(nullable = true, implementation = SourceReference[].class) List<Source> sources,
        @Schema(nullable = true) Provenance provenance) {

    static LatestView of(KnownValue known, Origin origin) {
        return new LatestView(
                known.period().toString(),
                known.value(),
                known.vintage(),
                known.status(),
                known.releasedAt(),
                known.releaseAssumed(),
                origin.releasedAtBasis(),
                origin.sources(),
                origin.provenance());
    }
}
