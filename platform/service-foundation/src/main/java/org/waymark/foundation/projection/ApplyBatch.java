package org.waymark.foundation.projection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Moves the places, keeps the dead letters and has the projector write its rows: all or nothing. */
@ApplicationScoped
class ApplyBatch {
    @SuppressWarnings("serial")
    private static final class PlaceMoved extends RuntimeException {
        PlaceMoved(String projection) {
            super("The place of " + projection + " was moved by another instance or a rebuild", null, false, false);
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

    void apply(Work work, Batch batch) {
        QuarkusTransaction.requiringNew().call(() -> {
            if (work.rebuilds()) {
                tables.writeToRebuilt(work.projector().name());
            }
            if (!places.move(work.place(), batch.from(), batch.to())) {
                throw new PlaceMoved(work.place());
            }
            deadLetters.keep(batch.deadLetters());
            if (!batch.events().isEmpty()) {
                work.projector().apply(batch.events());
            }
            return null;
        });
    }
}
