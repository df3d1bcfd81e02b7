package org.waymark.reporting.verdicthistory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.reporting.situation.Announcement;

/**
 * A change of a verdict with what brought it.
 *
 * @param at the first day on which a report says so
 * @param trigger how that became known which brought it; empty where time alone did
 * @param inputs the periods of which something else counts than the day before, in their order
 */
public record ExplainedChange(
        LocalDate at,
        Cause cause,
        StatedVerdict from,
        StatedVerdict to,
        Optional<Announcement> trigger,
        List<ChangedInput> inputs) {}
