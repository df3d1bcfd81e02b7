package org.waymark.project.funding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year's funding as clients see it. */
@Schema(
        name = "Funding",
        requiredProperties = {"project", "year", "version", "recordedAt", "lines", "sources"},
        examples = FundingExample.VIEW)
public record FundingView(
        String project, String year, int version, Instant recordedAt, @JsonUnwrapped FundingDefinition definition) {
    static FundingView of(Funding funding) {
        return new FundingView(
                funding.project, funding.part, funding.version, funding.recordedAt, funding.definition());
    }
}
