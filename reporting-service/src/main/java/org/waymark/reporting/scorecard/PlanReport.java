package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * How a plan stands on a day.
 *
 * @param knownAt the instant whose knowledge was used; asking with it again gives the same report
 * @param upTo per source the journal position up to which everything is in it
 */
public record PlanReport(
        String plan,
        JsonNode title,
        LocalDate asOf,
        Instant knownAt,
        String method,
        Instant generatedAt,
        SortedMap<String, Long> upTo,
        Summary summary,
        List<IndicatorEntry> indicators,
        List<ProjectEntry> projects) {}
