package org.waymark.endtoend.consumers;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A consumer of the group, on a thread of its own, with the settings of a projection that bear on the group. */
final class Member {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration LEAVING = Duration.ofSeconds(5);

    private final Backlog backlog;
    private final KeptPlaces places;
    private final String group;
    private final Thread thread = new Thread(this::read, "member");
    private volatile int partitions;
    private volatile CloseOptions.GroupMembershipOperation end;

    Member(Backlog backlog, KeptPlaces places, String group) {
        this.backlog = backlog;
        this.places = places;
        this.group = group;
    }

    Member start() {
        thread.start();
        return this;
    }

    int partitions() {
        return partitions;
    }

    /** As an instance that is stopped in good order. */
    void leave() throws InterruptedException {
        end(CloseOptions.GroupMembershipOperation.LEAVE_GROUP);
    }

    /** As an instance that is killed: the group hears nothing of it. */
    void vanish() throws InterruptedException {
        end(CloseOptions.GroupMembershipOperation.REMAIN_IN_GROUP);
    }

    private void end(CloseOptions.GroupMembershipOperation how) throws InterruptedException {
        end = how;
        thread.join();
        partitions = 0;
    }

    private void read() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", backlog.kafka().bootstrapServers(),
                "group.id", group,
                "group.protocol", "classic",
                "enable.auto.commit", false,
                "auto.offset.reset", "earliest",
                "session.timeout.ms", 6_000,
                "heartbeat.interval.ms", 1_500,
                "max.poll.records", 200,
                // Its partitions in turn, and not all that is fetched of one before the next.
                "max.partition.fetch.bytes", 50_000);
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        try {
            consumer.subscribe(List.of(backlog.topic()), beginAtKeptPlace(consumer));
            while (end == null) {
                if (places.isOpen()) {
                    consumer.resume(consumer.paused());
                } else {
                    consumer.pause(consumer.assignment());
                }
                ConsumerRecords<String, String> records = consumer.poll(POLL);
                for (TopicPartition partition : records.partitions()) {
                    places.apply(partition.partition(), records.records(partition));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            consumer.close(CloseOptions.timeout(LEAVING).withGroupMembershipOperation(end));
        }
    }

    private ConsumerRebalanceListener beginAtKeptPlace(KafkaConsumer<String, String> consumer) {
        return new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
                partitions = assigned.size();
                assigned.forEach(one -> consumer.seek(one, places.next(one.partition())));
                if (!places.isOpen()) {
                    consumer.pause(assigned);
                }
            }

            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
                partitions = 0;
            }
        };
    }
}
