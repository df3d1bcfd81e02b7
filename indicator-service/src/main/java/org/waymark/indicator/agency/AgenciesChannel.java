package org.waymark.indicator.agency;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.waymark.foundation.projection.Projections;

/** The channels that {@link KnownAgencies} reads. */
@ApplicationScoped
class AgenciesChannel {
    private final Projections projections;

    AgenciesChannel(Projections projections) {
        this.projections = projections;
    }

    @Incoming("agencies")
    Uni<Void> read(KafkaRecordBatch<byte[], byte[]> batch) {
        return projections.apply(batch);
    }

    @Incoming("agencies-rebuild")
    Uni<Void> rebuild(KafkaRecordBatch<byte[], byte[]> batch) {
        return projections.apply(batch);
    }
}
