package org.waymark.project.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.progress.OwnRating;
import org.waymark.project.progress.Rating;

/** A rating as a client sees it. */
@Schema(name = "RatingOfProject", requiredProperties = "*", examples = RatingExample.VIEW)
record RatingView(
        @Schema(description = "Of the rating; of an OWN one: of its report") UUID id,
        String project,
        String period,
        Rater by,
        @Schema(nullable = true, description = "The agency that rated") String agency,
        Rating rating,
        String reason,
        @Schema(description = "The day on which it was given; of an OWN one: on which its report was accepted")
                LocalDate on,
        Instant recordedAt,
        @Schema(description = "Whether anyone may read it") boolean published,
        @Schema(nullable = true) LocalDate publishedOn) {
    static RatingView of(GivenRating rating, Moment moment) {
        boolean published = rating.isPublishedAt(moment);
        return new RatingView(
                rating.id(),
                rating.project(),
                rating.period().toString(),
                rating.by(),
                rating.agency(),
                rating.rating(),
                rating.reason(),
                rating.on(),
                rating.recordedAt(),
                published,
                published ? rating.publication().on() : null);
    }

    static RatingView of(OwnRating own) {
        return new RatingView(
                own.report(),
                own.project(),
                own.period().toString(),
                Rater.OWN,
                own.agency(),
                own.rating(),
                own.reason(),
                own.on(),
                own.recordedAt(),
                own.publishedOn() != null,
                own.publishedOn());
    }

    boolean wasGivenBy(Caller caller) {
        return by == Rater.INDEPENDENT && agency != null && caller.is("evaluator") && caller.speaksFor(agency);
    }

    /** Where it stands in the list: by the end of the period. */
    String place() {
        return TimePeriod.parse(period).lastDay() + " " + period + " " + recordedAt + " " + id;
    }
}
