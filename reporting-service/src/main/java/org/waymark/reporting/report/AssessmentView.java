package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Met;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Provisional;
import org.waymark.reporting.assessment.TargetAnswer;
import org.waymark.reporting.assessment.Workings;
import org.waymark.reporting.situation.Versioned;
import org.waymark.reporting.verdicthistory.VerdictChange;

/**
 * What the method says, with its version, its parameters and everything it looked at.
 *
 * @param metSince null unless met, as are {@code metSinceIsFirstKnown} and {@code metEarly}
 * @param findings the method's own, whose members stand among the others: a description says of which method
 */
@Schema(
        requiredProperties = {
            "id",
            "method",
            "version",
            "parameters",
            "targetVersion",
            "definitionVersion",
            "attainment",
            "metSince",
            "metSinceIsFirstKnown",
            "metEarly",
            "final",
            "reason",
            "interim",
            "inputs",
            "signals",
            "changed"
        },
        properties = {
            @SchemaProperty(
                    name = "pace",
                    type = SchemaType.STRING,
                    enumeration = {"AHEAD", "ON_PACE", "BEHIND", "OFF_COURSE", "NOT_ASSESSABLE"},
                    description = "By linear-trajectory"),
            @SchemaProperty(
                    name = "reason",
                    type = SchemaType.STRING,
                    nullable = true,
                    pattern = "[A-Z][A-Z_]*",
                    description =
                            "Why the method cannot say what it says of others (schema Reason); null where it can"),
            @SchemaProperty(name = "progress", type = SchemaType.NUMBER, nullable = true),
            @SchemaProperty(name = "expected", type = SchemaType.NUMBER, nullable = true),
            @SchemaProperty(name = "r", type = SchemaType.NUMBER, nullable = true),
            @SchemaProperty(name = "timeLead", type = SchemaType.NUMBER, nullable = true),
            @SchemaProperty(name = "roundingSensitive", type = SchemaType.BOOLEAN),
            @SchemaProperty(
                    name = "progressStatus",
                    type = SchemaType.STRING,
                    enumeration = {
                        "target_achieved",
                        "substantial_progress",
                        "moderate_progress",
                        "limited_progress",
                        "deterioration",
                        "not_available"
                    },
                    description = "By open-sdg"),
            @SchemaProperty(
                    name = "band",
                    type = SchemaType.INTEGER,
                    nullable = true,
                    description = "By un-three-band: 3 the best, 1 the worst"),
            @SchemaProperty(
                    name = "value",
                    type = SchemaType.NUMBER,
                    nullable = true,
                    description = "What open-sdg, un-three-band and escap-csi compare with their thresholds"),
            @SchemaProperty(
                    name = "score",
                    type = SchemaType.NUMBER,
                    nullable = true,
                    description = "Of open-sdg, from -5 to 5"),
            @SchemaProperty(
                    name = "intermediate",
                    type = SchemaType.OBJECT,
                    additionalProperties = Schema.True.class,
                    description = "The steps on the way to the value, by the method's own names (docs/methods.md)"),
            @SchemaProperty(
                    name = "experimental",
                    implementation = String[].class,
                    description = "Rules that had an effect and are not in the method's own publication")
        })
public record AssessmentView(
        UUID id,
        String method,
        String version,
        @Schema(
                        implementation = Object.class,
                        type = SchemaType.OBJECT,
                        properties = {
                            @SchemaProperty(name = "maxAge", type = SchemaType.INTEGER, format = "int32"),
                            @SchemaProperty(name = "provisional", implementation = Provisional.class),
                            @SchemaProperty(name = "tolerance", type = SchemaType.NUMBER),
                            @SchemaProperty(name = "limit", type = SchemaType.NUMBER, nullable = true),
                            @SchemaProperty(name = "epsilon", type = SchemaType.NUMBER),
                            @SchemaProperty(name = "binary", type = SchemaType.BOOLEAN),
                            @SchemaProperty(name = "capped", type = SchemaType.BOOLEAN)
                        })
                Parameters parameters,
        @Schema(nullable = true) Integer targetVersion,
        @Schema(nullable = true) Integer definitionVersion,
        Attainment attainment,
        @Schema(nullable = true) String metSince,
        @Schema(nullable = true) Boolean metSinceIsFirstKnown,
        @Schema(nullable = true) Boolean metEarly,
        @JsonProperty("final") boolean isFinal,
        @JsonUnwrapped @Schema(hidden = true) Workings findings,
        List<InterimView> interim,
        List<KnownValueView> inputs,
        List<KnownValueView> signals,
        @Schema(nullable = true) VerdictChange changed) {

    public static AssessmentView of(Assessment assessment, VerdictChange changed) {
        TargetAnswer answer = assessment.answer();
        return new AssessmentView(
                assessment.id(),
                assessment.method(),
                assessment.version(),
                assessment.findings().parameters(),
                assessment.target().map(Versioned::version).orElse(null),
                assessment.definition().map(Versioned::version).orElse(null),
                answer.attainment(),
                answer.met().map(met -> met.since().toString()).orElse(null),
                answer.met().map(Met::isFirstKnown).orElse(null),
                answer.met().map(Met::early).orElse(null),
                answer.isFinal(),
                assessment.findings().details(),
                answer.interim().stream().map(InterimView::of).toList(),
                assessment.findings().inputs().stream().map(KnownValueView::of).toList(),
                answer.signals().stream().map(KnownValueView::of).toList(),
                changed);
    }
}
