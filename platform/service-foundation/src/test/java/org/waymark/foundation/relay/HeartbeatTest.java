package org.waymark.foundation.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.journal.Heartbeats;
import org.waymark.contracts.journal.JournalMarker;
import org.waymark.foundation.address.PublicAddress;
import org.waymark.foundation.database.Database;

class HeartbeatTest {
    private static final Duration LAPSE = Duration.ofSeconds(10);

    private static final String SERVICE = "heartbeat-test-service";
    private static final TopicPartition PARTITION = new TopicPartition(Heartbeats.TOPIC, 0);

    private final Map<String, Object> kafka =
            Map.of("bootstrap.servers", BackingServices.kafka().bootstrapServers());
    private JournalDatabase database;
    private Numbering numbering;
    private Heartbeat heartbeat;
    private long epoch;
    private long before;

    @BeforeEach
    void aLeader() throws Exception {
        database = new JournalDatabase();
        numbering = new Numbering(new Database(database.source));
        epoch = database.beginTerm();
        heartbeat = new Heartbeat(
                numbering,
                kafka,
                SERVICE,
                new PublicAddress(() -> Optional.of("https://data.example.org")),
                new DefaultRelaySettings(),
                Clock.systemUTC());
        before = end();
    }

    @AfterEach
    void close() {
        heartbeat.close();
    }

    @Test
    void it_tells_how_far_everything_has_a_position() throws Exception {
        database.appendAndCommit("a");
        numbering.number(epoch, 100);
        heartbeat.take(epoch);
        heartbeat.sendNewest();

        JournalMarker told = sent().get(0);
        assertThat(told.source()).isEqualTo("/" + SERVICE);
        assertThat(told.position()).isOne();
        database.appendAndCommit("a");
        numbering.number(epoch, 100);
        assertThat(numbering.tell(epoch, LAPSE).orElseThrow().announcedAt()).isAfter(told.announcedAt());
    }

    @Test
    void it_is_taken_no_more_often_than_asked_for_and_the_newest_takes_the_place_of_one_not_sent() throws Exception {
        heartbeat.take(epoch);
        database.appendAndCommit("a");
        numbering.number(epoch, 100);
        heartbeat.take(epoch);
        TimeUnit.MILLISECONDS.sleep(250);
        heartbeat.take(epoch);
        heartbeat.sendNewest();

        assertThat(sent()).extracting(JournalMarker::position).containsExactly(1L);
    }

    private List<JournalMarker> sent() throws Exception {
        try (Consumer<byte[], byte[]> consumer = TopicsEnd.consumer(kafka)) {
            consumer.assign(List.of(PARTITION));
            consumer.seek(PARTITION, before);
            long end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
            List<JournalMarker> sent = new ArrayList<>();
            while (consumer.position(PARTITION) < end) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                    sent.add(EventJson.mapper().readValue(record.value(), JournalMarker.class));
                }
            }
            return sent;
        }
    }

    private long end() {
        try (Consumer<byte[], byte[]> consumer = TopicsEnd.consumer(kafka)) {
            return consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
        }
    }
}
