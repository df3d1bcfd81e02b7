package org.waymark.reporting.known;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.waymark.foundation.projection.Projections;

/** Where {@link FactsProjector} gets its events from. */
@ApplicationScoped
class FactsChannel {
    private final Projections projections;

    FactsChannel(Projections projections) {
        this.projections = projections;
    }

    @Incoming("facts")
    Uni<Void> read(KafkaRecordBatch<byte[], byte[]> batch) {
        return projections.apply(batch);
    }

    @Incoming("facts-rebuild")
    Uni<Void> rebuild(KafkaRecordBatch<byte[], byte[]> batch) {
        return projections.apply(batch);
    }
}
