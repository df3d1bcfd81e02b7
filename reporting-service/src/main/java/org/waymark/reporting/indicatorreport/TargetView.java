package org.waymark.reporting.indicatorreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.reporting.known.KnownTarget;
import org.waymark.reporting.known.Provenance;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Evidence;

/**
 * A version of the target.
 *
 * @param unit of its own numbers; null where it is not known
 * @param targets interim values and the last one
 * @param reason why it took the place of the version before it
 * @param justification why it holds although it lies against the indicator's direction
 */
@Schema(
        name = "TargetVersion",
        requiredProperties = {
            "version",
            "effectiveFrom",
            "announcedAt",
            "state",
            "number",
            "attribute",
            "unit",
            "baseline",
            "targets",
            "reason",
            "provenance"
        })
public record TargetView(
        int version,
        @Schema(description = "First day on which it holds") LocalDate effectiveFrom,
        @Schema(description = "From when on it was known") Instant announcedAt,
        VersionState state,
        @Schema(nullable = true) Integer number,
        @Schema(nullable = true) String attribute,
        @Schema(nullable = true) UnitOfMeasure unit,
        @Schema(nullable = true) PeriodValue baseline,
        List<PeriodValue> targets,
        @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal cumulativeIncrease,
        @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal tolerance,
        @Schema(nullable = true) String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) String justification,
        @JsonInclude(JsonInclude.Include.NON_NULL) Text footnote,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(implementation = SourceReference[].class)
                List<SourceReference> sources,
        @Schema(nullable = true) Provenance provenance) {

    static List<TargetView> of(List<KnownTarget> versions, Evidence evidence, AsOf asOf) {
        return versions.stream()
                .map(version -> of(version, VersionState.of(version, versions, asOf), evidence))
                .toList();
    }

    private static TargetView of(KnownTarget version, VersionState state, Evidence evidence) {
        TargetSet set = version.set();
        SourceReference[] sources = as(set.sources(), SourceReference[].class);
        return new TargetView(
                set.targetVersion(),
                set.effectiveFrom(),
                version.told().at(),
                state,
                set.number(),
                set.attribute(),
                unit(version, evidence),
                set.baseline(),
                set.targets(),
                set.cumulativeIncrease(),
                set.tolerance(),
                set.reason(),
                set.justification(),
                as(set.footnote(), Text.class),
                sources == null ? null : List.of(sources),
                version.provenance());
    }

    private static UnitOfMeasure unit(KnownTarget version, Evidence evidence) {
        return evidence.targets().stream()
                .filter(target -> target.version() == version.version() && target.unit() != null)
                .map(target -> new UnitOfMeasure(
                        null, null, target.unit().measure(), target.unit().multiplier()))
                .findFirst()
                .orElse(null);
    }

    private static <T> T as(JsonNode node, Class<T> kind) {
        try {
            return EventJson.mapper().treeToValue(node, kind);
        } catch (JsonProcessingException notWhatWasStored) {
            throw new UncheckedIOException(notWhatWasStored);
        }
    }
}
