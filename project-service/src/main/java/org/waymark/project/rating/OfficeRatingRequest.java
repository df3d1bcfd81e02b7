package org.waymark.project.rating;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.project.progress.Rating;

/**
 * How the office rates a project, where the address names the period: for the API's documentation.
 *
 * @param on the day on which it was rated; today where it is not given
 */
@Schema(
        name = "OfficeRatingRequest",
        requiredProperties = {"rating", "reason"},
        examples = RatingExample.OFFICE_REQUEST)
record OfficeRatingRequest(Rating rating, String reason, LocalDate on) {}
