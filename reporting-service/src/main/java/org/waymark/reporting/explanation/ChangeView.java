package org.waymark.reporting.explanation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.report.KnownValueView;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.verdicthistory.Cause;
import org.waymark.reporting.verdicthistory.ChangedInput;
import org.waymark.reporting.verdicthistory.ExplainedChange;

/**
 * A change of the verdict with what brought it.
 *
 * @param at the first day on which a report says so
 * @param triggeredBy null where time alone did
 * @param inputs the periods of which something else counts than the day before
 */
@Schema(name = "ExplainedChange", requiredProperties = "*")
public record ChangeView(
        @Schema(description = "The first day on which a report says so") LocalDate at,
        Cause cause,
        VerdictView from,
        VerdictView to,
        @Schema(nullable = true, description = "The event that brought it; null where time alone did")
                Trigger triggeredBy,
        List<Input> inputs) {

    /** @param event id of the event; null where that was not kept */
    @Schema(name = "TriggeringEvent", requiredProperties = "*")
    public record Trigger(@Schema(nullable = true) UUID event, Instant announcedAt) {
        public static Trigger of(Announcement told) {
            return new Trigger(told.event(), told.at());
        }
    }

    /** What counted of a period, and what counts now; null where nothing of it was or is compared. */
    @Schema(name = "ChangedInput", requiredProperties = "*")
    public record Input(
            String period,
            @Schema(nullable = true) KnownValueView before,
            @Schema(nullable = true) KnownValueView after) {
        static Input of(ChangedInput input) {
            return new Input(
                    input.period().toString(),
                    input.before() == null ? null : KnownValueView.of(input.before()),
                    input.after() == null ? null : KnownValueView.of(input.after()));
        }
    }

    public static ChangeView of(ExplainedChange change) {
        return new ChangeView(
                change.at(),
                change.cause(),
                VerdictView.of(change.from()),
                VerdictView.of(change.to()),
                change.trigger().map(Trigger::of).orElse(null),
                change.inputs().stream().map(Input::of).toList());
    }
}
