package org.waymark.project.contribution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contribution as clients see it. */
@Schema(
        name = "Contribution",
        requiredProperties = {"project", "indicator", "version", "recordedAt", "shares", "sources"},
        examples = ContributionExample.VIEW)
public record ContributionView(
        String project,
        String indicator,
        int version,
        Instant recordedAt,
        @JsonUnwrapped ContributionDefinition definition) {
    static ContributionView of(Contribution contribution) {
        return new ContributionView(
                contribution.project,
                contribution.part,
                contribution.version,
                contribution.recordedAt,
                contribution.definition());
    }
}
