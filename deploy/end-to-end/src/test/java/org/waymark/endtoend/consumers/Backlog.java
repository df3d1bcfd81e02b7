package org.waymark.endtoend.consumers;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.waymark.backing.kafka.Kafka;

/**
 * A topic that holds as many records on each partition, which are numbered in order.
 *
 * @param kafka where it is
 * @param perPartition records of each of its partitions, numbered from 0
 */
record Backlog(Kafka kafka, String topic, int partitions, int perPartition) {
    private static final String FILLER = " ".repeat(200);

    static Backlog fill(Kafka kafka, String topic, int partitions, int perPartition) {
        make(kafka, new NewTopic(topic, partitions, (short) 1));
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

    private static void make(Kafka kafka, NewTopic topic) {
        try (Admin admin = kafka.admin()) {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException refusal) {
            throw new IllegalStateException("The topic was not made", refusal);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the topic was made", stop);
        }
    }

    long records() {
        return (long) partitions * perPartition;
    }

    static int numberOf(String value) {
        return Integer.parseInt(value.strip());
    }
}
