package org.waymark.project.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.OfficeRated;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;

/** Puts ratings and their publication back. No event says who rated, so that is lost. */
@ApplicationScoped
class RestoreRating implements Restoration {
    private static final String RECOVERY = "journal-recover";

    private final Ratings ratings;

    RestoreRating(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.OFFICE_RATED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        OfficeRated said = event.dataAs(OfficeRated.class);
        if (!said.published()) {
            ratings.add(RatingEvents.read(said, RECOVERY));
        } else if (!ratings.add(said.id(), RatingEvents.publication(said, RECOVERY))) {
            return ratings.lock(said.project(), said.id())
                    .map(GivenRating::publication)
                    .filter(there -> !there.decidedAt().equals(said.recordedAt()))
                    .map(other -> said.subject() + ": a rating was published anew since the restore");
        }
        return Optional.empty();
    }
}
