package org.waymark.backing.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.waymark.backing.kafka.Kafka;
import org.waymark.backing.postgres.Postgres;

/** The same versions as containers; Testcontainers removes them when this JVM has ended. */
final class DockerServers {
    private DockerServers() {}

    static TestRun start() {
        PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18")
                .withCommand("postgres", "-c", "fsync=on", "-c", "max_connections=400")
                .withUsername(Postgres.SUPERUSER);
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.1.1")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "5");
        Startables.deepStart(postgres, kafka).join();
        try {
            return new TestRun(
                    new Postgres(
                            postgres.getHost(),
                            postgres.getFirstMappedPort(),
                            postgres.getUsername(),
                            postgres.getPassword()),
                    new Kafka(kafka.getBootstrapServers()),
                    Files.createTempDirectory("waymark-keys"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
