package org.waymark.reporting.operation;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.PausableChannel;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.waymark.contracts.Topic;
import org.waymark.foundation.projection.Projections;

/** Another member of the facts' consumer group, which shares nothing with the first but the database. */
@ApplicationScoped
class SecondInstance {
    private static final String CHANNEL = "facts-second";

    private final Projections projections;
    private final KafkaConsumerRebalanceListener listener;
    private final ChannelRegistry registry;
    private final KafkaClientService clients;
    private final List<String> topics;

    SecondInstance(
            Projections projections,
            @Identifier("projections") KafkaConsumerRebalanceListener listener,
            ChannelRegistry registry,
            KafkaClientService clients,
            @ConfigProperty(name = "mp.messaging.incoming.facts.topics") List<String> topics) {
        this.projections = projections;
        this.listener = listener;
        this.registry = registry;
        this.clients = clients;
        this.topics = topics;
    }

    @Incoming(CHANNEL)
    Uni<Void> read(KafkaRecordBatch<byte[], byte[]> batch) {
        return projections.apply(batch);
    }

    /** Until it has partitions. */
    void join() {
        PausableChannel channel = registry.getPausable(CHANNEL);
        if (channel.isPaused()) {
            channel.resume();
        } else {
            onPollingThread(consumer -> consumer.subscribe(topics, new Told(consumer)));
        }
        Awaitility.await("partitions of its own")
                .until(() -> partitions().stream().anyMatch(partition -> topics.contains(partition.topic())));
    }

    /** Until it has none; its consumer goes on, on a topic where nothing happens. */
    void leave() {
        onPollingThread(consumer -> consumer.subscribe(Set.of(Topic.SUBMISSIONS.topicName())));
        Awaitility.await("no partitions")
                .until(() -> partitions().stream().noneMatch(partition -> topics.contains(partition.topic())));
    }

    Set<TopicPartition> partitions() {
        return clients.getConsumer(CHANNEL).getAssignments().await().indefinitely();
    }

    private void onPollingThread(Consumer<org.apache.kafka.clients.consumer.Consumer<Object, Object>> action) {
        clients.<Object, Object>getConsumer(CHANNEL)
                .runOnPollingThread(action)
                .await()
                .indefinitely();
    }

    /** The connector would pass it on; it does so only for its own subscription. */
    private final class Told implements ConsumerRebalanceListener {
        private final org.apache.kafka.clients.consumer.Consumer<?, ?> consumer;

        Told(org.apache.kafka.clients.consumer.Consumer<?, ?> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            listener.onPartitionsAssigned(consumer, partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // Nothing was promised for them.
        }
    }
}
