package org.waymark.project.rating;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.versioned.Moment;

/**
 * How the office rates a project for a period.
 *
 * @param version the how manieth of its ratings for the period this is, from 1; earlier ones stay in the list of ratings
 */
@Schema(name = "OfficeRating", requiredProperties = "*", examples = RatingExample.OFFICE_VIEW)
public record OfficeRatingView(int version, @JsonUnwrapped RatingView given) {
    /** @param ratings of the office for one period, in the order in which they were given; the last is shown */
    static OfficeRatingView lastOf(List<GivenRating> ratings, Moment moment) {
        return new OfficeRatingView(ratings.size(), RatingView.of(ratings.get(ratings.size() - 1), moment));
    }
}
