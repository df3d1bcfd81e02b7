package org.waymark.example.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.waymark.example.consumer.SmallJournal.Entry;
import org.waymark.example.consumer.state.StateFile;
import org.waymark.example.consumer.state.Value;

class KeptValuesTest extends OnRealKafka {
    @Test
    void the_latest_vintage_of_a_period_is_kept_with_release_day_and_reason() throws Exception {
        journal.examples();
        journal.entries().remove(2);
        topic.send(journal.entries());
        runOnce();

        assertThat(values()).singleElement().satisfies(value -> {
            assertThat(value.indicator()).isEqualTo("patent-intensive-gdp-share");
            assertThat(value.period()).isEqualTo("2022");
            assertThat(value.vintage()).isEqualTo(2);
            assertThat(value.value()).as("every printed digit").isEqualTo("12.60");
            assertThat(value.releasedAt()).isEqualTo("2024-12-31");
            assertThat(value.reason()).startsWith("Fifth economic census");
        });
    }

    @Test
    void a_withdrawn_value_is_shown_as_withdrawn() throws Exception {
        topic.send(journal.examples());
        runOnce();

        assertThat(values()).singleElement().satisfies(value -> {
            assertThat(value.vintage()).isEqualTo(3);
            assertThat(value.withdrawn()).isTrue();
            assertThat(value.value()).isNull();
        });
    }

    @Test
    void each_change_is_one_line() throws Exception {
        topic.send(journal.examples());
        try (Program program = start("--once")) {
            assertThat(program.awaitEnd()).isZero();

            assertThat(program.output().lines())
                    .containsExactly(
                            "2023-12-29  patent-intensive-gdp-share CN 2022: 12.71 PT, vintage 1",
                            "2024-12-31  patent-intensive-gdp-share CN 2022: 12.71 → 12.60 PT, vintage 2 (Fifth economic"
                                    + " census: the rise stated for 2023 implies this value for 2022)",
                            "2025-02-10  patent-intensive-gdp-share CN 2022: 12.60 → (withdrawn), vintage 3 (Example only:"
                                    + " derived value taken back until the revised series is printed)",
                            "Caught up: 1 values, journal read to position 0");
        }
    }

    @Test
    void a_power_of_ten_belongs_to_the_unit() throws Exception {
        Entry entry = journal.recorded("pledged", "2024", "9000");
        topic.sendRecords(List.of(with(
                entry,
                entry.data()
                        .replace(
                                "\"unitMeasure\":\"PT\",\"unitMultiplier\":0",
                                "\"unitMeasure\":\"CNY\",\"unitMultiplier\":8"))));
        try (Program program = start("--once")) {
            assertThat(program.awaitEnd()).isZero();
            assertThat(program.output()).contains("pledged CN 2024: 9000 ×10^8 CNY, vintage 1");
        }
    }

    @Test
    void duplicates_and_any_order_between_keys_end_in_the_same_state() throws Exception {
        List<Entry> inOrder = journal.fill(5, 3, 4);
        topic.send(inOrder);
        runOnce();
        List<Value> expected = values();
        assertThat(expected).hasSize(15).allMatch(value -> value.vintage() == 4);

        try (TestTopic shuffled = new TestTopic();
                StandInService other = new StandInService(shuffled.name(), new SmallJournal())) {
            shuffled.send(sentAgain(shuffledBetweenKeys(inOrder)));
            Path otherState = folder.resolve("other.sqlite");
            runOnce(other, otherState);

            assertThat(values(otherState)).isEqualTo(expected);
        }
    }

    @Test
    void what_is_unknown_is_ignored() throws Exception {
        Entry entry = journal.recorded("known", "2020", "1");
        ProducerRecord<String, byte[]> later = topic.record(entry, null);
        later.headers().add("ce_addedlater", bytes("x"));
        ProducerRecord<String, byte[]> grown = new ProducerRecord<>(
                topic.name(),
                null,
                later.key(),
                bytes(entry.data().replaceFirst("\\{", "{\"addedLater\":[1],")),
                later.headers());
        ProducerRecord<String, byte[]> otherType = topic.record(entry, null);
        otherType.headers().remove("ce_type").add("ce_type", bytes("org.waymark.observation.recorded.v2"));
        ProducerRecord<String, byte[]> otherTypeNotEvenJson =
                new ProducerRecord<>(topic.name(), null, "k", bytes("<xml/>"), otherType.headers());
        topic.sendRecords(List.of(otherType, otherTypeNotEvenJson, grown));
        runOnce();

        assertThat(values()).extracting(Value::indicator).containsExactly("known");
        assertThat(unreadable()).isEmpty();
    }

    @Test
    void a_poison_record_is_set_aside_with_its_reason_and_the_rest_goes_on() throws Exception {
        Entry entry = new SmallJournal().recorded("poison", "2020", "1");
        ProducerRecord<String, byte[]> noSequence = topic.record(entry, 0);
        noSequence.headers().remove("ce_sequence");
        topic.sendRecords(List.of(
                new ProducerRecord<>(topic.name(), 0, "k", bytes("no headers at all")),
                with(entry, "{\"indicator\""),
                with(entry, entry.data().replace("\"value\":1", "\"value\":\"1\"")),
                with(entry, entry.data().replace("\"value\":1", "\"value\":1e400000000")),
                with(entry, null),
                noSequence));
        topic.send(List.of(journal.recorded("good", "2020", "1")));
        runOnce();

        assertThat(values()).extracting(Value::indicator).containsExactly("good");
        assertThat(reasonsInOrder())
                .satisfiesExactly(
                        reason -> assertThat(reason).isEqualTo("ce_type is missing"),
                        reason -> assertThat(reason).startsWith("not JSON"),
                        reason -> assertThat(reason).contains("/value: string found"),
                        reason -> assertThat(reason).isEqualTo("a value beyond 100 digits"),
                        reason -> assertThat(reason).startsWith("breaks the schema"),
                        reason -> assertThat(reason).isEqualTo("ce_sequence is missing"));
    }

    /** Sent again from somewhere before, and the second time broken off. */
    private static List<Entry> sentAgain(List<Entry> entries) {
        List<Entry> sent = new ArrayList<>(entries);
        sent.addAll(entries.subList(entries.size() / 2, entries.size()));
        sent.addAll(entries.subList(0, entries.size() / 2));
        return sent;
    }

    private static List<Entry> shuffledBetweenKeys(List<Entry> entries) {
        Map<String, List<Entry>> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.computeIfAbsent(entry.envelope().partitionkey(), key -> new ArrayList<>())
                .add(entry));
        List<String> turns = new ArrayList<>(
                entries.stream().map(entry -> entry.envelope().partitionkey()).toList());
        Collections.shuffle(turns, new Random(42));
        return turns.stream().map(key -> byKey.get(key).remove(0)).toList();
    }

    private ProducerRecord<String, byte[]> with(Entry entry, String data) {
        ProducerRecord<String, byte[]> whole = topic.record(entry, 0);
        return new ProducerRecord<>(topic.name(), 0, whole.key(), data == null ? null : bytes(data), whole.headers());
    }

    private Map<String, String> unreadable() throws Exception {
        try (StateFile file = StateFile.open(state)) {
            return file.progress().unreadable();
        }
    }

    private List<String> reasonsInOrder() throws Exception {
        return new TreeMap<>(unreadable()).values().stream().toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
