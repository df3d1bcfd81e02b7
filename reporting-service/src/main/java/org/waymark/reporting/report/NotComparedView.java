package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.assessment.NotCompared;
import org.waymark.reporting.situation.ReasonNotCompared;

/** Something known that was not compared with the target. */
@Schema(requiredProperties = {"period", "value", "status", "vintage", "releasedAt", "releaseAssumed", "reason"})
public record NotComparedView(
        @JsonUnwrapped KnownValueView known,
        @Schema(
                        description =
                                "The first that applies, in the order of the list. NO_VALUE: missing or withdrawn;"
                                        + " UNIT_CHANGED: in a unit that cannot be converted, value as in reported; FORECAST: status"
                                        + " F; NOT_COMPARABLE: another period type, outside the target's time, or a status that holds"
                                        + " no value; PROVISIONAL: such values are to be ignored")
                ReasonNotCompared reason) {
    public static NotComparedView of(NotCompared left) {
        return new NotComparedView(KnownValueView.of(left.known()), left.reason());
    }
}
