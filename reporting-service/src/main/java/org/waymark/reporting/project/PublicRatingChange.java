package org.waymark.reporting.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.contracts.project.OfficeRated;
import org.waymark.contracts.project.ProgressReported;
import org.waymark.foundation.period.TimePeriod;

/**
 * A change of what anyone may read of a rating.
 *
 * @param id of the rating; of a project's own, of its report
 * @param rating null where nobody may read one, or none is there any more
 * @param givenOn null where the change does not give it
 * @param day from which the change counts
 */
record PublicRatingChange(
        UUID id,
        int change,
        String project,
        String givenBy,
        String period,
        String rating,
        LocalDate givenOn,
        LocalDate day,
        Instant recordedAt,
        Instant announcedAt) {
    static final String OWN = "OWN";
    static final String OFFICE = "OFFICE";
    static final String INDEPENDENT = "INDEPENDENT";
    private static final String ACCEPTED = "ACCEPTED";
    private static final String ACCEPT = "ACCEPT";

    /** A report that is accepted no more has no rating. */
    static PublicRatingChange of(ProgressReported report, Instant announcedAt) {
        boolean shown = ACCEPTED.equals(report.state()) && report.ratingPublished();
        boolean given =
                report.decision() != null && ACCEPT.equals(report.decision().decision());
        return new PublicRatingChange(
                report.report(),
                report.change(),
                report.project(),
                OWN,
                report.period(),
                shown ? report.rating() : null,
                given ? report.on() : null,
                report.on(),
                report.recordedAt(),
                announcedAt);
    }

    static PublicRatingChange of(OfficeRated rating, Instant announcedAt) {
        return new PublicRatingChange(
                rating.id(),
                rating.change(),
                rating.project(),
                rating.by(),
                rating.period(),
                rating.published() ? rating.rating() : null,
                rating.on(),
                rating.decidedOn() == null ? rating.on() : rating.decidedOn(),
                rating.recordedAt(),
                announcedAt);
    }

    Object[] columns() {
        return new Object[] {
            id, change, project, givenBy, period, periodEnd(), rating, givenOn, day, recordedAt, announcedAt
        };
    }

    /** Null for what looks like a period and is none, such as 2025-02-30. */
    private LocalDate periodEnd() {
        try {
            return TimePeriod.parse(period).lastDay();
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
