package org.waymark.foundation.projection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** In one transaction: moves the places, keeps the dead letters and has the projector write its rows. */
@ApplicationScoped
class ApplyBatch {
    @SuppressWarnings("serial")
    private static final class PlaceMoved extends RuntimeException {
        PlaceMoved() {
            super(null, null, false, false);
        }
    }

    private final Places places;
    private final DeadLetters deadLetters;
    private final ProjectionTables tables;

    ApplyBatch(Places places, DeadLetters deadLetters, ProjectionTables tables) {
        this.places = places;
        this.deadLetters = deadLetters;
        this.tables = tables;
    }

    /** False when another instance or a rebuild has moved a place since the batch was made. */
    boolean apply(Work work, Batch batch) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                if (work.rebuilds()) {
                    tables.writeToRebuilt(work.projector().name());
                }
                if (!places.move(work.place(), batch.from(), batch.to())) {
                    throw new PlaceMoved();
                }
                deadLetters.keep(batch.deadLetters());
                if (!batch.events().isEmpty()) {
                    work.projector().apply(batch.events());
                }
                return true;
            });
        } catch (PlaceMoved rolledBack) {
            return false;
        }
    }
}
