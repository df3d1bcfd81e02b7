package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.waymark.backing.kafka.Kafka;
import org.waymark.backing.process.FolderTree;
import org.waymark.contracts.Topic;
import org.waymark.local.suite.DataFolder;
import org.waymark.local.suite.Ports;
import org.waymark.local.suite.SuiteSettings;

/** A suite of which every service has a Kafka user of its own, with exactly the rights that {@code print-acls} prints. */
@EnabledIfSystemProperty(named = "life.run", matches = "true")
class LeastRightsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String AGENCY = "{\"name\":{\"en\":\"Guarded\"},\"kind\":\"MINISTRY\"}";

    private static Path folder;
    private static GuardedKafka kafka;
    private static RunningSuite suite;
    private static TrackedIndicator indicator;

    @BeforeAll
    static void a_suite_on_a_kafka_that_asks_everybody_who_they_are() throws Exception {
        folder = GuardedKafka.folder();
        kafka = GuardedKafka.start(folder);
        Map<String, String> environment = new HashMap<>(kafka.environment());
        environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        SuiteSettings settings = new SuiteSettings(
                new DataFolder(Files.createTempDirectory("waymark-least-rights")),
                Ports.drawn(),
                RunningSuite.REPOSITORY,
                true,
                environment,
                sentence -> System.out.println("[guarded] " + sentence));
        settings.folder().open();
        kafka.grantWhatIsPrinted(settings);
        CompletableFuture<RunningSuite> starting = CompletableFuture.supplyAsync(() -> RunningSuite.start(settings));
        migrateWhatWaits(settings);
        suite = starting.join();
        indicator = TrackedIndicator.define(suite);
    }

    /** As two Jobs that were started by mistake; the services begin by themselves. */
    private static void migrateWhatWaits(SuiteSettings settings) {
        Map<String, Integer> ports = settings.ports().byName();
        for (String service : GuardedKafka.SERVICES) {
            HttpService management =
                    new HttpService(URI.create("http://127.0.0.1:" + ports.get(service + ", management")));
            await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(() -> management
                    .get("/q/health/ready")
                    .body()
                    .toString()
                    .contains("Schema is empty, this version needs"));
            assertThat(new HttpService(URI.create("http://127.0.0.1:" + ports.get(service)))
                            .get("/api/v1/changes")
                            .status())
                    .isEqualTo(503);
        }
        Stream.of("indicator-service", "indicator-service", "project-service", "reporting-service")
                .map(service -> CompletableFuture.supplyAsync(() -> GuardedKafka.lines(settings, service, "migrate")))
                .toList()
                .forEach(migrated -> assertThat(migrated.join()).anyMatch(line -> line.startsWith("Schema is at V")));
    }

    @AfterAll
    static void stop() {
        if (suite != null) {
            suite.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        FolderTree.delete(folder);
    }

    @Test
    void services_write_relay_read_recover_and_rebuild() throws Exception {
        indicator.submit(TrackedIndicator.day(0), 7).expect(201);
        suite.service("project-service")
                .create("/api/v1/agencies/guarded", AGENCY, suite.token("cnipa", "catalogue-admin"))
                .expect(201);

        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(indicator.reportedPeriods())
                .containsExactly(TrackedIndicator.day(0)));
        for (String service : GuardedKafka.SERVICES) {
            await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(suite.management(service)
                            .get("/q/health/group/projections")
                            .body()
                            .path("status")
                            .asText())
                    .isEqualTo("UP"));
        }
        var recovered = CompletableFuture.supplyAsync(() -> suite.operate("indicator-service", "journal-recover"));
        var rebuilt = suite.operate("project-service", "rebuild", "--projection", "assessments");
        assertThat(rebuilt.output()).contains("assessments is rebuilt");
        assertThat(recovered.join().output()).contains("nothing to do");
    }

    @Test
    void what_cannot_be_read_becomes_a_dead_letter() throws Exception {
        String topic = Topic.AGENCIES.topicName();
        try (var producer = producer(kafka.administered(), Map.of())) {
            producer.send(new ProducerRecord<>(topic, 0, null, "{".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
        try (var reader = consumer(kafka.administered(), Map.of())) {
            TopicPartition letters = new TopicPartition(Topic.AGENCIES.deadLetters(), 0);
            reader.assign(List.of(letters));
            // Of indicator-service and of reporting-service.
            await().atMost(PATIENCE)
                    .until(() -> reader.endOffsets(Set.of(letters)).get(letters) >= 2);
        }
    }

    @Test
    void an_outside_consumer_reads_what_anyone_may_read_in_groups_of_its_own_and_nothing_else() {
        Kafka outside = kafka.as(GuardedKafka.CONSUMER);

        assertThat(read(outside, Topic.OBSERVATIONS.topicName(), GuardedKafka.CONSUMER + ".monthly"))
                .isPositive();
        for (String closed :
                List.of(Topic.SUBMISSIONS.topicName(), Topic.PROJECT_WORK.topicName(), Topic.AGENCIES.deadLetters())) {
            assertThatThrownBy(() -> read(outside, closed, GuardedKafka.CONSUMER))
                    .isInstanceOf(TopicAuthorizationException.class);
        }
        assertThatThrownBy(() -> read(outside, Topic.OBSERVATIONS.topicName(), "reporting-service-facts"))
                .isInstanceOf(GroupAuthorizationException.class);
        assertRefused(outside, Topic.OBSERVATIONS.topicName());
    }

    @Test
    void a_service_has_no_more_than_it_needs() {
        Kafka projects = kafka.as("project-service");

        assertThatThrownBy(() -> read(projects, Topic.SUBMISSIONS.topicName(), "project-service-curious"))
                .isInstanceOf(TopicAuthorizationException.class);
        assertRefused(projects, Topic.OBSERVATIONS.topicName());
        assertRefused(projects, Topic.AGENCIES.deadLetters());
        assertThatThrownBy(() -> {
                    try (var producer = producer(projects, Map.of("transactional.id", "indicator-service-relay"))) {
                        producer.initTransactions();
                    }
                })
                .isInstanceOf(TransactionalIdAuthorizationException.class);
        assertThatThrownBy(() -> {
                    try (Admin admin = projects.admin()) {
                        admin.createTopics(List.of(new NewTopic("waymark.mine.v1", 1, (short) 1)))
                                .all()
                                .get();
                    }
                })
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    /** How many records come; markers stand on every topic that its service writes. */
    private static int read(Kafka as, String topic, String group) {
        try (var consumer = consumer(as, Map.of("group.id", group, "auto.offset.reset", "earliest"))) {
            consumer.subscribe(List.of(topic));
            Instant end = Instant.now().plusSeconds(20);
            int read = 0;
            while (read == 0 && Instant.now().isBefore(end)) {
                read = consumer.poll(Duration.ofMillis(200)).count();
            }
            return read;
        }
    }

    private static void assertRefused(Kafka as, String topic) {
        assertThatThrownBy(() -> {
                    try (var producer = producer(as, Map.of("enable.idempotence", "false"))) {
                        producer.send(new ProducerRecord<>(topic, new byte[0])).get();
                    }
                })
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Kafka as, Map<String, Object> more) {
        return new KafkaConsumer<>(settings(as, more), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static KafkaProducer<byte[], byte[]> producer(Kafka as, Map<String, Object> more) {
        return new KafkaProducer<>(settings(as, more), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> settings(Kafka as, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(as.connection());
        settings.put("max.block.ms", 10_000);
        settings.putAll(more);
        return settings;
    }
}
