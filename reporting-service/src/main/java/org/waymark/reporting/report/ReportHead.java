package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/**
 * What every report on a plan begins with.
 *
 * @param knownAt the instant whose knowledge was used; asking with it again gives the same report
 * @param upTo per source the journal position up to which everything is in it
 * @param state only where the day lies before the plan's release: no target is counted then
 */
@Schema(requiredProperties = {"plan", "title", "asOf", "knownAt", "method"})
public record ReportHead(
        String plan,
        Text title,
        LocalDate asOf,
        Instant knownAt,
        String method,
        @Schema(description = "Absent where canonical is asked for, as upTo is") Instant generatedAt,
        SortedMap<String, Long> upTo,
        @JsonInclude(JsonInclude.Include.NON_NULL) PlanState state) {
    /** Nothing of the plan is counted yet. */
    public boolean countsNothing() {
        return state == PlanState.BEFORE_RELEASE;
    }
}
