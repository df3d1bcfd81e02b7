package org.waymark.project.assessment;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.waymark.foundation.projection.Projections;

/** The channels that {@link KnownAssessments} reads. */
@ApplicationScoped
class AssessmentsChannel {
    private final Projections projections;

    AssessmentsChannel(Projections projections) {
        this.projections = projections;
    }

    @Incoming("assessments")
    Uni<Void> read(KafkaRecordBatch<byte[], byte[]> batch) {
        return projections.apply(batch);
    }

    @Incoming("assessments-rebuild")
    Uni<Void> rebuild(KafkaRecordBatch<byte[], byte[]> batch) {
        return projections.apply(batch);
    }
}
