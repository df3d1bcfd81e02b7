package org.waymark.foundation.projection;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.Consumer;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.logfield.LogFields;
import org.waymark.foundation.trace.Tracing;

/** The projection behind each channel. */
@ApplicationScoped
public class Projections {
    private final Map<String, Projection> byChannel = new ConcurrentHashMap<>();
    private final Projectors projectors;
    private final Places places;
    private final ApplyBatch applyBatch;
    private final DeadLetterTopic deadLetterTopic;
    private final ChannelRegistry registry;
    private final KafkaClientService clients;
    private final Map<String, Object> kafka;
    private final Tracing tracing;

    Projections(
            Projectors projectors,
            Places places,
            ApplyBatch applyBatch,
            DeadLetterTopic deadLetterTopic,
            ChannelRegistry registry,
            KafkaClientService clients,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Tracing tracing) {
        this.projectors = projectors;
        this.places = places;
        this.applyBatch = applyBatch;
        this.deadLetterTopic = deadLetterTopic;
        this.registry = registry;
        this.clients = clients;
        this.kafka = kafka;
        this.tracing = tracing;
    }

    /** Applies a batch of a service's channel. Completes when it is applied, and never fails. */
    public Uni<Void> apply(KafkaRecordBatch<byte[], byte[]> given) {
        IncomingKafkaRecordBatchMetadata<byte[], byte[]> batch = metadata(given);
        return of(batch.getChannel()).apply(batch.getRecords(), batch.getConsumerGroupGenerationId());
    }

    @SuppressWarnings("unchecked")
    private static IncomingKafkaRecordBatchMetadata<byte[], byte[]> metadata(KafkaRecordBatch<byte[], byte[]> batch) {
        return batch.getMetadata(IncomingKafkaRecordBatchMetadata.class).orElseThrow();
    }

    Projection of(Work work) {
        return of(work.channel());
    }

    Projection readBy(Consumer<?, ?> consumer) {
        return clients.getConsumerChannels().stream()
                .filter(channel -> clients.getConsumer(channel).unwrap() == consumer)
                .findFirst()
                .map(this::of)
                .orElseThrow();
    }

    private Projection of(String channel) {
        return byChannel.computeIfAbsent(channel, this::make);
    }

    private Projection make(String name) {
        Work work = Work.of(name, projectors);
        Channel channel = new Channel(name, registry, clients, kafka);
        return new Projection(
                work,
                channel,
                new Assignment(work, channel, places),
                new ReadBatch(work, deadLetterTopic),
                applyBatch,
                new TracedBatch(work, tracing),
                Executors.newSingleThreadExecutor(task -> thread(work, task)));
    }

    private Thread thread(Work work, Runnable task) {
        Runnable named = () -> {
            LogFields.put(LogFields.WORK, work.toString());
            task.run();
        };
        Thread thread = new Thread(() -> Pool.RESERVED.run(named::run), work.toString());
        thread.setDaemon(true);
        thread.setContextClassLoader(getClass().getClassLoader());
        return thread;
    }

    @PreDestroy
    void end() {
        byChannel.values().forEach(Projection::end);
    }
}
