package org.waymark.indicator.observation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says in the API's document what a page of observations is: an annotation cannot name {@code Page<ObservationView>}. */
@Schema(requiredProperties = "*")
record ObservationPage(
        List<ObservationView> items,
        @Schema(nullable = true, description = "Cursor of the next page, null on the last") String next) {}
