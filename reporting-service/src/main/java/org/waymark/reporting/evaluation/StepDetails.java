package org.waymark.reporting.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.problem.Text;

/**
 * What a step says besides its kind; each member null but with those steps that have it.
 *
 * @param text of an opinion
 * @param reason of RETURN and SUPERSEDE
 * @param respondBy of CONSULT: the last day to answer
 * @param asked of CONSULT: codes of the agencies
 * @param replies of DELIBERATE
 * @param number of ISSUE, as {@code issuedOn}
 * @param supersededBy of SUPERSEDE
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepDetails(
        Text text,
        String reason,
        LocalDate respondBy,
        List<String> asked,
        List<Reply> replies,
        String number,
        LocalDate issuedOn,
        UUID supersededBy) {
    public static final StepDetails NONE = new StepDetails(null, null, null, null, null, null, null, null);

    /** What the office answers to an agency. */
    public record Reply(String agency, Text text) {}

    public static StepDetails opinion(Text text) {
        return new StepDetails(text, null, null, null, null, null, null, null);
    }

    public static StepDetails consultation(LocalDate respondBy, List<String> asked) {
        return new StepDetails(null, null, respondBy, asked, null, null, null, null);
    }

    public static StepDetails deliberation(String reason, List<Reply> replies) {
        return new StepDetails(null, reason, null, null, replies, null, null, null);
    }

    public static StepDetails returned(String reason) {
        return new StepDetails(null, reason, null, null, null, null, null, null);
    }

    public static StepDetails issue(String reason, String number, LocalDate issuedOn) {
        return new StepDetails(null, reason, null, null, null, number, issuedOn, null);
    }

    public static StepDetails supersession(String reason, UUID by) {
        return new StepDetails(null, reason, null, null, null, null, null, by);
    }
}
