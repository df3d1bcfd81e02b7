package org.waymark.reporting.conclusion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Met;
import org.waymark.reporting.assessment.Scale;
import org.waymark.reporting.known.ConclusionBody;

/**
 * What is said of a target in the words of a verdict; absent where nothing is said.
 *
 * @param metEarly whether it was met before the target period
 * @param pace absent for a method that has other words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SaidOfTarget", examples = "{\"attainment\": \"MET\", \"metEarly\": true}")
public record SaidOfTarget(
        @Schema(pattern = "^[A-Z][A-Z0-9_]*$") String attainment,
        Boolean metEarly,
        @Schema(pattern = "^[A-Z][A-Z0-9_]*$") String pace) {
    private static final String PACE = "pace";
    private static final String NOT_ASSESSABLE = Attainment.NOT_ASSESSABLE.name();

    static SaidOfTarget of(ConclusionBody conclusion) {
        return new SaidOfTarget(conclusion.attainment(), conclusion.metEarly(), conclusion.pace());
    }

    static SaidOfTarget of(Assessment assessment, Scale scale) {
        Attainment attainment = assessment.answer().attainment();
        return new SaidOfTarget(
                attainment.name(),
                attainment == Attainment.NOT_ASSESSABLE
                        ? null
                        : assessment.answer().met().map(Met::early).orElse(false),
                scale.name().equals(PACE) ? assessment.findings().word() : null);
    }

    /** Whether there is a word of which both say something. */
    boolean canBeComparedWith(SaidOfTarget other) {
        return bothSay(attainment, other.attainment) || bothSay(metEarly, other.metEarly) || bothSay(pace, other.pace);
    }

    /** In the order of the members; what cannot be assessed contradicts nothing. */
    List<Difference> differences(SaidOfTarget ours) {
        List<Difference> differences = new ArrayList<>();
        note("attainment", attainment, ours.attainment, differences);
        note("metEarly", metEarly, ours.metEarly, differences);
        note(PACE, pace, ours.pace, differences);
        return differences;
    }

    private static void note(String about, Object official, Object ours, List<Difference> differences) {
        if (bothSay(official, ours) && !official.equals(ours)) {
            differences.add(new Difference(about, official.toString(), ours.toString()));
        }
    }

    private static boolean bothSay(Object one, Object other) {
        return says(one) && says(other);
    }

    private static boolean says(Object word) {
        return word != null && !word.equals(NOT_ASSESSABLE);
    }

    /** One word in which two verdicts differ. */
    @Schema(name = "DifferenceOfVerdicts", requiredProperties = "*")
    public record Difference(
            @Schema(description = "attainment, metEarly or pace") String about, String official, String ours) {}
}
