package org.waymark.example.consumer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.waymark.backing.kafka.Kafka;
import org.waymark.backing.kafka.KafkaServer;
import org.waymark.backing.kafka.KafkaSettings;
import org.waymark.backing.process.FreePorts;
import org.waymark.example.consumer.SmallJournal.Entry;

/** A topic of one test on a real Kafka, written to as the sender does: in transactions. */
final class TestTopic implements AutoCloseable {
    private static final int PARTITIONS = 3;

    /** One for this JVM, gone with it. */
    private static final class Server {
        private static final Kafka KAFKA = start();

        private static Kafka start() {
            try {
                Path folder = Files.createTempDirectory("waymark-example-");
                int[] ports = FreePorts.draw(2);
                return KafkaServer.start(new KafkaSettings(
                                folder.resolve("kafka"),
                                ports[0],
                                ports[1],
                                folder.resolve("kafka.log"),
                                KafkaSettings.QUICK_START,
                                true))
                        .kafka();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final String name = "observations-" + UUID.randomUUID();
    private final Admin admin = Server.KAFKA.admin();
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers(), "transactional.id", name),
            new StringSerializer(),
            new ByteArraySerializer());

    TestTopic() throws Exception {
        create();
        producer.initTransactions();
    }

    static String bootstrapServers() {
        return Server.KAFKA.bootstrapServers();
    }

    String name() {
        return name;
    }

    /** In one transaction. */
    void send(List<Entry> entries) {
        sendRecords(entries.stream().map(entry -> record(entry, null)).toList());
    }

    /** As the sender does after each batch: on every partition. */
    void sendMarkers(SmallJournal journal) throws Exception {
        Entry marker = journal.marker();
        sendRecords(IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> record(marker, partition))
                .toList());
    }

    void sendRecords(List<ProducerRecord<String, byte[]>> records) {
        producer.beginTransaction();
        records.forEach(producer::send);
        producer.commitTransaction();
    }

    ProducerRecord<String, byte[]> record(Entry entry, Integer partition) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                name, partition, entry.envelope().partitionkey(), entry.data().getBytes(StandardCharsets.UTF_8));
        entry.envelope().headers("http://127.0.0.1:8081").forEach((header, value) -> record.headers()
                .add(header, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** Everything that was ever sent is deleted; what follows has greater offsets. */
    void truncate() throws Exception {
        Map<TopicPartition, OffsetSpec> latest = IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new TopicPartition(name, partition))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        Map<TopicPartition, RecordsToDelete> all = admin.listOffsets(latest).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        end -> RecordsToDelete.beforeOffset(end.getValue().offset())));
        admin.deleteRecords(all).all().get();
    }

    void recreate() throws Exception {
        admin.deleteTopics(List.of(name)).all().get();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !admin.listTopics().names().get().contains(name));
        create();
    }

    private void create() throws Exception {
        admin.createTopics(List.of(new NewTopic(name, Optional.of(PARTITIONS), Optional.of((short) 1))))
                .all()
                .get();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
        admin.close(Duration.ofSeconds(1));
    }
}
