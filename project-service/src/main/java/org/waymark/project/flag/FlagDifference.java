package org.waymark.project.flag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A flag that is not as it should be by now.
 *
 * @param lastChange 0 where it was never raised
 * @param lastSince the day of that change, or null
 * @param raise whether it should be raised, else taken down
 * @param contributesSince when the project began to contribute; null where it does no more
 * @param pace of the indicator by its latest assessment, or null
 * @param assessment the latest, or null
 */
record FlagDifference(
        String project,
        String indicator,
        String plan,
        String area,
        int lastChange,
        LocalDate lastSince,
        boolean raise,
        LocalDate contributesSince,
        String pace,
        Flag.Assessed assessment) {
    static final String OFF_COURSE = "OFF_COURSE";

    /** Where the project no longer contributes, no assessment says since when: then it is so since today. */
    Flag settled(LocalDate today, Instant at) {
        boolean judged = assessment != null && (raise || !OFF_COURSE.equals(pace));
        LocalDate since = Stream.of(judged ? assessment.asOf() : today, contributesSince, lastSince)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Flag(project, indicator, plan, area, lastChange + 1, raise, pace, since, assessment, at);
    }
}
