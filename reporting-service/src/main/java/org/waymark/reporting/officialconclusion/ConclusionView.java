package org.waymark.reporting.officialconclusion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An official conclusion as clients see it. */
@Schema(
        name = "OfficialConclusion",
        requiredProperties = {"plan", "code", "version", "recordedAt", "issuer", "dated", "wording", "sources"},
        examples = ConclusionExample.VIEW)
public record ConclusionView(
        String plan, String code, int version, Instant recordedAt, @JsonUnwrapped ConclusionDefinition definition) {
    static ConclusionView of(OfficialConclusion conclusion) {
        return new ConclusionView(
                conclusion.plan,
                conclusion.shortCode(),
                conclusion.version,
                conclusion.recordedAt,
                conclusion.definition());
    }
}
