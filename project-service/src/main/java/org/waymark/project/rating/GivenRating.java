package org.waymark.project.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.progress.Rating;

/**
 * A rating that was given, and its publication.
 *
 * @param agency that rated, or null where the token spoke for none
 * @param publication null until it is published
 */
record GivenRating(
        UUID id,
        String project,
        TimePeriod period,
        Rating rating,
        String reason,
        Rater by,
        String agency,
        LocalDate on,
        Instant recordedAt,
        String recordedBy,
        String recordedThrough,
        Publication publication) {
    /** The decision that anyone may read it. */
    record Publication(String reason, LocalDate on, Instant decidedAt, String by, String through) {}

    boolean isThereAt(Moment moment) {
        return moment.includes(on, recordedAt);
    }

    boolean isPublishedAt(Moment moment) {
        return publication != null && moment.includes(publication.on(), publication.decidedAt());
    }

    GivenRating published(Publication decision) {
        return new GivenRating(
                id, project, period, rating, reason, by, agency, on, recordedAt, recordedBy, recordedThrough, decision);
    }
}
