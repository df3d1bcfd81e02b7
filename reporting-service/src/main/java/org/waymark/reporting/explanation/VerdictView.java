package org.waymark.reporting.explanation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.verdicthistory.StatedVerdict;

/** A verdict in words; word is one of the method's scale, null where that has none. */
@Schema(name = "VerdictInWords", requiredProperties = "*")
public record VerdictView(
        Attainment attainment,
        @Schema(nullable = true, description = "Of the method's scale; null where that has no words") String word,
        @Schema(nullable = true) Reason reason) {

    public static VerdictView of(StatedVerdict verdict) {
        return new VerdictView(verdict.attainment(), verdict.word(), verdict.reason());
    }
}
