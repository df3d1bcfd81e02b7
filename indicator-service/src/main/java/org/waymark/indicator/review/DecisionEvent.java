package org.waymark.indicator.review;

import org.waymark.contracts.EventType;
import org.waymark.contracts.observation.ObservationDecided;
import org.waymark.foundation.journal.Happening;
import org.waymark.indicator.observation.ReviewState;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;

/** The internal event of a decision. It names the agency that decided, never the person. */
final class DecisionEvent {
    private DecisionEvent() {}

    static Happening of(SeriesPeriod about, Vintage vintage, Decided decided) {
        ObservationDecided data = new ObservationDecided(
                decided.observation(),
                about.indicator(),
                about.area(),
                about.breakdown(),
                about.period().toString(),
                about.period().type().name(),
                decided.vintage(),
                decided.decision().name(),
                decided.reason(),
                decided.stateAfter().name(),
                decided.stateBefore().name(),
                decided.releasedAtAfter(),
                decided.releasedAtBefore(),
                vintage.withdraws(),
                decided.withdrawal(),
                vintage.agency(),
                decided.agency(),
                decided.role(),
                decided.at());
        return Happening.of(EventType.OBSERVATION_DECIDED, decided.at(), data);
    }

    static Decided read(ObservationDecided data, String restoredBy) {
        return new Decided(
                data.observationId(),
                data.vintage(),
                Decision.valueOf(data.decision()),
                data.reason(),
                ReviewState.valueOf(data.previousReviewState()),
                ReviewState.valueOf(data.reviewState()),
                data.previousReleasedAt(),
                data.releasedAt(),
                data.withdrawal(),
                data.decidedAt(),
                restoredBy,
                null,
                data.decidedBy(),
                data.role());
    }
}
