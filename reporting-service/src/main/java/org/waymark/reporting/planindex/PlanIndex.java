package org.waymark.reporting.planindex;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plans that were known, a page of them.
 *
 * @param knownAt the instant whose knowledge was used
 * @param next null on the last page
 */
@Schema(
        requiredProperties = {"knownAt", "method", "items", "next"},
        examples = PlanIndexExample.JSON)
public record PlanIndex(
        Instant knownAt,
        String method,
        @Schema(description = "Absent where canonical is asked for, as upTo is") Instant generatedAt,
        SortedMap<String, Long> upTo,
        List<PlanEntry> items,
        @Schema(nullable = true, description = "Cursor of the next page, null on the last") String next) {}
