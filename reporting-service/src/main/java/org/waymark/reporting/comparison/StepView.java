package org.waymark.reporting.comparison;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.explanation.ChangeView;
import org.waymark.reporting.explanation.VerdictView;
import org.waymark.reporting.verdicthistory.Cause;
import org.waymark.reporting.verdicthistory.ExplainedChange;

/**
 * A change of the verdict on the way from one side to the other.
 *
 * @param day on which time brought it; of what became known, the day of the earlier side
 * @param from null where the target was not known
 */
@Schema(name = "StepOfComparison", requiredProperties = "*")
public record StepView(
        @Schema(description = "KNOWLEDGE: it became known, as of the earlier day; TIME: the day brought it") Axis axis,
        LocalDate day,
        Cause cause,
        @Schema(nullable = true) VerdictView from,
        VerdictView to,
        @Schema(nullable = true, description = "The event that brought it; null where time alone did")
                ChangeView.Trigger triggeredBy) {

    /** Along which the sides of a comparison lie apart. */
    public enum Axis {
        KNOWLEDGE,
        TIME
    }

    static StepView of(ExplainedChange change) {
        return new StepView(
                Axis.TIME,
                change.at(),
                change.cause(),
                VerdictView.of(change.from()),
                VerdictView.of(change.to()),
                change.trigger().map(ChangeView.Trigger::of).orElse(null));
    }
}
