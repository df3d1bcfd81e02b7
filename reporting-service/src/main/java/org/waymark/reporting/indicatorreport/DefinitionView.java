package org.waymark.reporting.indicatorreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.situation.AsOf;

/** A version of the indicator's definition. */
@Schema(name = "DefinitionVersion", requiredProperties = "*")
public record DefinitionView(
        int version,
        @Schema(nullable = true, description = "First day on which it holds; null for always") LocalDate effectiveFrom,
        @Schema(description = "From when on it was known") Instant announcedAt,
        VersionState state,
        @Schema(nullable = true) Text name,
        UnitOfMeasure unit,
        @Schema(nullable = true) String direction,
        List<String> periodTypes) {

    static List<DefinitionView> of(List<KnownVersion<IndicatorBody>> versions, AsOf asOf) {
        return versions.stream()
                .map(version -> new DefinitionView(
                        version.version(),
                        version.effectiveFrom(),
                        version.told().at(),
                        VersionState.of(version, versions, asOf),
                        version.body().name(),
                        version.body().unit(),
                        version.body().direction(),
                        version.body().periodTypes()))
                .toList();
    }
}
