package org.waymark.reporting.preview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Workings;
import org.waymark.reporting.report.KnownValueView;
import org.waymark.reporting.report.NotComparedView;
import org.waymark.reporting.situation.Reason;

/**
 * What a method says of the values given.
 *
 * @param verdict attainment and pace by linear-trajectory, a progress status by open-sdg, a band from 1 to 3 by
 *     un-three-band; escap-csi has none
 * @param asOf the day that was used
 * @param inputs what was compared, in order of period
 * @param notCompared what was given and not compared, each with its reason
 * @param notYetKnown periods of the values that were given and are not public by that day
 */
@Schema(requiredProperties = "*")
record PreviewView(
        String method,
        String version,
        @Schema(
                        implementation = Object.class,
                        type = SchemaType.OBJECT,
                        additionalProperties = Schema.True.class,
                        description = "All of the method's, also those that were not given")
                Parameters parameters,
        LocalDate asOf,
        Attainment attainment,
        @Schema(
                        implementation = Object.class,
                        description = "{attainment, pace} by linear-trajectory; a text by open-sdg; 1, 2, 3 or null by"
                                + " un-three-band; null by escap-csi")
                Object verdict,
        @Schema(nullable = true, description = "Why the method cannot say more; null where it can") Reason reason,
        @Schema(nullable = true, description = "The number that is compared with thresholds; by linear-trajectory r")
                BigDecimal value,
        @Schema(nullable = true, description = "By open-sdg, from -5 to 5") BigDecimal score,
        @Schema(
                        implementation = Object.class,
                        type = SchemaType.OBJECT,
                        additionalProperties = Schema.True.class,
                        description = "The steps on the way to the value, by the method's own names")
                Record intermediate,
        @Schema(description = "Rules that had an effect and are not in the method's own publication")
                List<String> experimental,
        List<KnownValueView> inputs,
        List<NotComparedView> notCompared,
        List<String> notYetKnown) {

    static PreviewView of(PreviewRequest request) {
        PreviewedEvidence previewed = new PreviewedEvidence(request);
        Assessment assessment = Assessment.of(previewed.evidence(), previewed.asOf(), request.method());
        Workings workings = assessment.findings().details();
        return new PreviewView(
                assessment.method(),
                assessment.version(),
                assessment.findings().parameters(),
                previewed.asOf().day(),
                assessment.answer().attainment(),
                assessment.findings().verdict(),
                assessment.findings().reason(),
                workings.value(),
                workings.score(),
                workings.intermediate(),
                workings.experimental(),
                assessment.findings().inputs().stream().map(KnownValueView::of).toList(),
                assessment.notCompared().stream().map(NotComparedView::of).toList(),
                previewed.notYetKnown());
    }
}
