package org.waymark.foundation.projection;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** The rebalance listener that the channels of projections name in their configuration. */
@ApplicationScoped
@Identifier("projections") class BeginAtKeptPlace implements KafkaConsumerRebalanceListener {
    private final Projections projections;

    BeginAtKeptPlace(Projections projections) {
        this.projections = projections;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> added) {
        projections.readBy(consumer).begin(consumer);
    }
}
