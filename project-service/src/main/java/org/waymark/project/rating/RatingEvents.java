package org.waymark.project.rating;

import org.waymark.contracts.EventType;
import org.waymark.contracts.project.OfficeRated;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.project.progress.Rating;

/** The event of a rating: internal when it is given, public when it is published. */
final class RatingEvents {
    private RatingEvents() {}

    static Happening of(GivenRating rating) {
        GivenRating.Publication published = rating.publication();
        OfficeRated data = new OfficeRated(
                rating.id(),
                rating.project(),
                rating.period().toString(),
                published == null ? 1 : 2,
                rating.rating().name(),
                rating.reason(),
                rating.by().name(),
                rating.agency(),
                rating.on(),
                published != null,
                published == null ? null : "PUBLISH",
                published == null ? null : published.on(),
                published == null ? null : published.reason(),
                published == null ? rating.recordedAt() : published.decidedAt());
        return Happening.of(EventType.OFFICE_RATED, data.recordedAt(), data);
    }

    /** As it was given; a publication comes of {@link #publication}. */
    static GivenRating read(OfficeRated said, String restoredBy) {
        return new GivenRating(
                said.id(),
                said.project(),
                TimePeriod.parse(said.period()),
                Rating.valueOf(said.rating()),
                said.reason(),
                Rater.valueOf(said.by()),
                said.agency(),
                said.on(),
                said.recordedAt(),
                restoredBy,
                null,
                null);
    }

    static GivenRating.Publication publication(OfficeRated said, String restoredBy) {
        return new GivenRating.Publication(
                said.decisionReason(), said.decidedOn(), said.recordedAt(), restoredBy, null);
    }
}
