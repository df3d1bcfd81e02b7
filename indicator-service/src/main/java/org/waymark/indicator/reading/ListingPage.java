package org.waymark.indicator.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.indicator.observation.ObservationView;

/**
 * Describes a page of observations in the API's document, since an annotation cannot name {@code
 * Page<ObservationView>}.
 */
@Schema(name = "ObservationPage", requiredProperties = "*")
record ListingPage(
        List<ObservationView> items,
        @Schema(nullable = true, description = "Cursor of the next page, null on the last") String next) {}
