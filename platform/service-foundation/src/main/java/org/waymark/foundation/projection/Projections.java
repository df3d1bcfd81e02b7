package org.waymark.foundation.projection;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.foundation.loop.Loop;

/** Runs every {@link Projector} of the service. */
@ApplicationScoped
class Projections {
    private final List<Projector> projectors;
    private final Places places;
    private final DeadLetters deadLetters;
    private final Map<String, Object> kafka;
    private final ProjectionSettings settings;
    private final String service;
    private final List<Running> running = new ArrayList<>();

    Projections(
            @All List<Projector> projectors,
            Places places,
            DeadLetters deadLetters,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            ProjectionSettings settings,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.projectors = projectors;
        this.places = places;
        this.deadLetters = deadLetters;
        this.kafka = kafka;
        this.settings = settings;
        this.service = service;
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled()) {
            for (Projector projector : projectors) {
                running.add(new Running(projector));
            }
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        running.forEach(Running::stop);
    }

    /** Makes its consumer on its own thread: that needs an address that resolves, which may come later. */
    private final class Running {
        private final Projector projector;
        private final Loop loop;
        private Projection projection;

        Running(Projector projector) {
            this.projector = projector;
            this.loop = new Loop("projection-" + projector.name(), this::step).start();
        }

        private void step() throws Exception {
            if (projection == null) {
                projection = new Projection(projector, places, deadLetters, consumer(), settings.patience());
            }
            projection.step();
        }

        void stop() {
            loop.close();
            if (projection != null) {
                projection.close();
            }
        }

        private KafkaConsumer<byte[], byte[]> consumer() {
            Map<String, Object> consumer = new HashMap<>(kafka);
            consumer.put(ConsumerConfig.GROUP_ID_CONFIG, service + "-" + projector.name());
            consumer.put(ConsumerConfig.CLIENT_ID_CONFIG, service + "-" + projector.name());
            consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
            consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
            consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
            consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batch());
            consumer.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
            consumer.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_500);
            consumer.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
            return new KafkaConsumer<>(consumer, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        }
    }
}
