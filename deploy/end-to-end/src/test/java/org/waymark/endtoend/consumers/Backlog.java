package org.waymark.endtoend.consumers;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.waymark.backing.kafka.Kafka;
import org.waymark.backing.kafka.Topic;
import org.waymark.backing.kafka.Topics;

/**
 * A topic that holds as many records on each partition, which are numbered in order.
 *
 * @param kafka where it is
 * @param perPartition records of each of its partitions, numbered from 0
 */
record Backlog(Kafka kafka, String topic, int partitions, int perPartition) {
    private static final String FILLER = " ".repeat(200);

    static Backlog fill(Kafka kafka, String topic, int partitions, int perPartition) {
        new Topics(List.of(new Topic(topic, partitions))).createIn(kafka);
        AtomicReference<Exception> lost = new AtomicReference<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "linger.ms", 20, "delivery.timeout.ms", 600_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int nth = 0; nth < perPartition; nth++) {
                for (int partition = 0; partition < partitions; partition++) {
                    producer.send(new ProducerRecord<>(topic, partition, "key", nth + FILLER), (sent, failure) -> {
                        if (failure != null) {
                            lost.set(failure);
                        }
                    });
                }
            }
        }
        if (lost.get() != null) {
            throw new IllegalStateException("A record did not get into the topic", lost.get());
        }
        return new Backlog(kafka, topic, partitions, perPartition);
    }

    long records() {
        return (long) partitions * perPartition;
    }

    static int numberOf(String value) {
        return Integer.parseInt(value.strip());
    }
}
