package org.waymark.reporting.indicatorreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.observation.Source;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.reporting.known.ObservationBody;
import org.waymark.reporting.known.Provenance;
import org.waymark.reporting.report.KnownValueView;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Vintage;

/**
 * A vintage that was known on the day.
 *
 * @param counts it is the one that counts for its period; the others are superseded
 * @param reason why it took the place of another, or why a value was withdrawn
 */
@Schema(
        name = "VintageInReport",
        requiredProperties = {
            "period",
            "value",
            "status",
            "vintage",
            "releasedAt",
            "releaseAssumed",
            "counts",
            "announcedAt",
            "releasedAtBasis",
            "sources"
        })
public record VintageView(
        @JsonUnwrapped KnownValueView known,
        @Schema(description = "It is the one that counts for its period; the others are superseded") boolean counts,
        @Schema(description = "From when on it was known here") Instant announcedAt,
        @Schema(nullable = true) String releasedAtBasis,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Why it took the place of another, or why a value was withdrawn")
                String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) String note,
        @JsonInclude(JsonInclude.Include.NON_NULL) String justification,
        @Schema(nullable = true, implementation = SourceReference[].class) List<Source> sources,
        @JsonInclude(JsonInclude.Include.NON_NULL) Provenance provenance) {

    static VintageView of(Vintage vintage, KnownValue shown, boolean counts, ObservationBody body) {
        return new VintageView(
                KnownValueView.of(shown),
                counts,
                vintage.told().at(),
                body.releasedAtBasis(),
                body.reason(),
                body.note(),
                body.justification(),
                body.sources(),
                body.provenance());
    }
}
