package org.waymark.foundation.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.Topic;
import org.waymark.contracts.journal.JournalMarker;
import org.waymark.foundation.address.PublicAddress;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.trace.Tracing;

class SenderTest {
    private final List<Sender> senders = new ArrayList<>();
    private ObservationsInKafka kafka;
    private JournalDatabase database;
    private long epoch;

    @BeforeEach
    void aLeaderOfAnEmptyJournal() throws Exception {
        kafka = new ObservationsInKafka();
        database = new JournalDatabase();
        epoch = database.beginTerm();
    }

    @AfterEach
    void close() {
        senders.forEach(Sender::close);
    }

    @Test
    void what_is_numbered_is_sent_once_and_in_order() throws Exception {
        number(25);
        Sender sender = sender();
        while (sender.send(epoch, 7) > 0) {
            continue;
        }
        assertThat(kafka.positions()).isEqualTo(oneTo(25));
    }

    @Test
    void events_say_when_they_were_announced_and_markers_up_to_when_that_is_everything() throws Exception {
        number(10);
        Sender sender = sender();
        sender.send(epoch, 4);
        sender.send(epoch, 100);
        Instant announced = new JournalReader(new Database(database.source))
                .after(0, 1)
                .get(0)
                .announcedAt();

        assertThat(kafka.byPartition().values().stream().flatMap(List::stream))
                .hasSize(10)
                .allSatisfy(event -> assertThat(event.announcedAt()).isEqualTo(announced));
        assertThat(kafka.markersOn(0))
                .extracting(JournalMarker::position, JournalMarker::announcedAt)
                .containsExactly(tuple(4L, announced.minusNanos(1_000)), tuple(10L, announced));
    }

    @Test
    void an_event_of_several_mebibytes_holds_nobody_up() throws Exception {
        database.appendAndCommit("large", "{\"note\":\"" + "x".repeat(4 << 20) + "\"}");
        number(3);
        sender().send(epoch, 100);
        assertThat(kafka.positions()).isEqualTo(oneTo(4));
    }

    @Test
    void a_sender_told_to_forget_looks_at_the_topics_again() throws Exception {
        number(5);
        Sender sender = sender();
        sender.send(epoch, 100);
        kafka.empty();
        sender.forget();
        sender.send(epoch, 100);
        assertThat(kafka.positions()).isEqualTo(oneTo(5));
    }

    @Test
    void a_death_between_the_commit_in_kafka_and_remembering_it_sends_nothing_twice() throws Exception {
        number(10);
        sender().send(epoch, 100);
        database.number("update relay set sent_position = 0 returning 1");
        number(5);
        sender().send(database.beginTerm(), 100);
        assertThat(kafka.positions()).isEqualTo(oneTo(15));
    }

    @Test
    void a_term_begins_where_the_topics_end_also_behind_many_markers_and_aborted_records() throws Exception {
        number(3);
        Sender first = sender();
        first.send(epoch, 100);
        for (int round = 0; round < 40; round++) {
            number(1);
            first.send(epoch, 100);
        }
        abortABatch(50);
        sender().send(database.beginTerm(), 100);
        assertThat(kafka.end().of(ObservationsInKafka.SOURCE).last())
                .get()
                .extracting(EventEnvelope::sequence)
                .isEqualTo(43L);
        assertThat(kafka.positions()).isEqualTo(oneTo(43));
    }

    @Test
    void a_leader_that_dies_in_mid_batch_leaves_nothing_of_it() throws Exception {
        number(10);
        sender().send(epoch, 4);
        KafkaProducer<String, String> frozen = asTheRelay();
        frozen.beginTransaction();
        frozen.send(new ProducerRecord<>(Topic.OBSERVATIONS.topicName(), "a", "{}"));
        frozen.flush();

        Sender next = sender();
        long term = database.beginTerm();
        while (next.send(term, 4) > 0) {
            continue;
        }
        assertThat(kafka.positions()).isEqualTo(oneTo(10));
        assertThatThrownBy(frozen::commitTransaction).isInstanceOf(ProducerFencedException.class);
        frozen.close();
    }

    @Test
    void topics_that_lost_everything_are_filled_again() throws Exception {
        number(10);
        sender().send(epoch, 100);
        kafka.empty();
        sender().send(database.beginTerm(), 100);
        assertThat(kafka.positions()).isEqualTo(oneTo(10));
    }

    @Test
    void a_journal_shorter_than_the_topics_sends_nothing() throws Exception {
        number(10);
        sender().send(epoch, 100);
        JournalDatabase restored = database = new JournalDatabase();
        long term = restored.beginTerm();
        number(4);
        assertThatThrownBy(() -> sender().send(term, 100))
                .isInstanceOf(JournalBehindTopics.class)
                .hasMessageContaining("journal-recover");
        number(20);
        assertThatThrownBy(() -> sender().send(term, 100))
                .as("as long again, but with other events")
                .isInstanceOf(JournalBehindTopics.class);
        assertThat(kafka.positions()).isEqualTo(oneTo(10));
    }

    @Test
    void an_overtaken_leader_sends_nothing() throws Exception {
        number(3);
        Sender old = sender();
        old.send(epoch, 100);
        Sender next = sender();
        long term = database.beginTerm();
        next.send(term, 100);
        number(3);
        assertThatThrownBy(() -> old.send(epoch, 100)).isInstanceOf(KafkaException.class);
        assertThat(old.send(epoch, 100)).isZero();
        next.send(term, 100);
        assertThat(kafka.positions()).isEqualTo(oneTo(6));
    }

    /** Every relay that ever led goes on as if it still did, while writers commit out of order and roll back. */
    @Test
    void relays_forced_to_run_at_once_send_each_event_once_and_each_key_in_order() throws Exception {
        int writers = 4;
        int relays = 4;
        AtomicBoolean written = new AtomicBoolean();
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<Integer>> writing = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int seed = writer;
                writing.add(threads.submit(() -> write("key-" + seed, new Random(seed))));
            }
            List<Future<Void>> relaying = new ArrayList<>();
            for (int relay = 0; relay < relays; relay++) {
                long term = relay == 0 ? epoch : database.beginTerm();
                relaying.add(threads.submit(relay(term, written)));
                Thread.sleep(700);
            }
            int committed = 0;
            for (Future<Integer> one : writing) {
                committed += one.get();
            }
            written.set(true);
            for (Future<Void> one : relaying) {
                one.get();
            }
            relay(database.beginTerm(), written).call();

            assertThat(kafka.positions()).isEqualTo(oneTo(committed));
            kafka.byPartition().values().forEach(events -> assertThat(events)
                    .isSortedAccordingTo(Comparator.comparingLong(EventEnvelope::sequence)));
            List<Long> entries = database.entriesByPosition();
            for (int writer = 0; writer < writers; writer++) {
                List<Long> ofKey = database.entriesOf("key-" + writer);
                assertThat(entries.stream().filter(ofKey::contains).toList()).isEqualTo(ofKey);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Void> relay(long term, AtomicBoolean written) {
        Numbering numbering = new Numbering(new Database(database.source));
        Sender sender = sender();
        return () -> {
            boolean last = false;
            while (!last) {
                last = written.get();
                try {
                    while (numbering.number(term, 50) + sender.send(term, 20) > 0) {
                        continue;
                    }
                } catch (KafkaException overtaken) {
                    // Tries again, as a relay does that has not heard of it.
                }
                Thread.sleep(5);
            }
            sender.close();
            return null;
        };
    }

    private int write(String key, Random random) throws SQLException, InterruptedException {
        int committed = 0;
        try (Connection connection = database.transaction()) {
            for (int i = 0; i < 400; i++) {
                JournalDatabase.append(connection, key);
                Thread.sleep(random.nextInt(15));
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    committed++;
                }
            }
        }
        return committed;
    }

    private void number(int entries) throws SQLException {
        for (int i = 0; i < entries; i++) {
            database.appendAndCommit("key-" + i);
        }
        Numbering numbering = new Numbering(new Database(database.source));
        while (numbering.number(database.number("select epoch from relay"), 100) > 0) {
            continue;
        }
    }

    private void abortABatch(int records) {
        try (KafkaProducer<String, String> relay = asTheRelay()) {
            relay.beginTransaction();
            for (int i = 0; i < records; i++) {
                relay.send(new ProducerRecord<>(Topic.OBSERVATIONS.topicName(), "key-" + i, "{}"));
            }
            relay.flush();
            relay.abortTransaction();
        }
    }

    private KafkaProducer<String, String> asTheRelay() {
        var settings = new java.util.HashMap<>(kafka.settings);
        settings.put("transactional.id", "indicator-service-relay");
        var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        producer.initTransactions();
        return producer;
    }

    private Sender sender() {
        Sender sender = new Sender(
                new Database(database.source),
                new JournalReader(new Database(database.source)),
                kafka.end(),
                kafka.settings,
                "indicator-service",
                new PublicAddress(() -> Optional.of("https://data.example.org")),
                new DefaultRelaySettings(),
                Clock.systemUTC(),
                new SimpleMeterRegistry(),
                Tracing.off());
        senders.add(sender);
        return sender;
    }

    private static List<Long> oneTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
