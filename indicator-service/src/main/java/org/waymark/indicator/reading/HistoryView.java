package org.waymark.indicator.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.indicator.observation.ObservationView;
import org.waymark.indicator.review.DecisionView;

/** A vintage with the decisions on it. */
@Schema(name = "Vintage", requiredProperties = "*", examples = HistoryExample.VINTAGE)
record HistoryView(
        @JsonUnwrapped ObservationView observation,
        @Schema(
                        nullable = true,
                        description = "Who submitted it, the subject of the token; null for readers who see no drafts")
                String submittedBy,
        @Schema(
                        nullable = true,
                        description = "Whether a catalogue-admin submitted it for the agency; null for readers who see"
                                + " no drafts")
                Boolean onBehalf,
        @Schema(
                        nullable = true,
                        description =
                                "The fields in which this vintage differs from the one that the last decision before"
                                        + " it was about; null without such a decision, and for readers who see no drafts")
                List<String> changedSinceDecision,
        @Schema(description = "In the order in which they were made") List<DecisionView> decisions) {}
