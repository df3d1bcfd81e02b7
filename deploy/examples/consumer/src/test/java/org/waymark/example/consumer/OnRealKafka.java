package org.waymark.example.consumer;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.example.consumer.SmallJournal.Entry;
import org.waymark.example.consumer.event.Event;
import org.waymark.example.consumer.state.StateFile;
import org.waymark.example.consumer.state.Value;

/** A topic on a real Kafka, a service that stands in, and a file for the program under test. */
@Timeout(120)
abstract class OnRealKafka {
    final SmallJournal journal = new SmallJournal();
    TestTopic topic;
    StandInService service;

    @TempDir
    Path folder;

    Path state;

    @BeforeEach
    void open() throws Exception {
        topic = new TestTopic();
        service = new StandInService(topic.name(), journal);
        state = folder.resolve("values.sqlite");
    }

    @AfterEach
    void close() {
        service.close();
        topic.close();
    }

    /** The last of each subject, straight from the events. */
    static List<Value> expectedOf(List<Entry> entries) throws Exception {
        Map<String, Value> expected = new TreeMap<>();
        for (Entry entry : entries) {
            Value value = Value.of(new Event(
                    entry.envelope().id().toString(),
                    entry.envelope().type(),
                    entry.envelope().sequence(),
                    entry.cloudEvent().get("data")));
            expected.merge(
                    value.indicator() + " " + value.period(),
                    value,
                    (one, other) -> one.vintage() >= other.vintage() ? one : other);
        }
        return List.copyOf(expected.values());
    }

    void runOnce() throws Exception {
        runOnce(service, state);
    }

    static void runOnce(StandInService service, Path state) throws Exception {
        Console nobodyLooks = new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        Main.run(new Options(TestTopic.bootstrapServers(), service.address(), state, true), nobodyLooks);
    }

    Program start(String... more) throws Exception {
        List<String> options = new ArrayList<>(List.of(
                "--bootstrap-servers",
                TestTopic.bootstrapServers(),
                "--indicator-service",
                service.address().toString(),
                "--state",
                state.toString()));
        options.addAll(List.of(more));
        return Program.start(folder.resolve("output.txt"), options.toArray(String[]::new));
    }

    List<Value> values() throws Exception {
        return values(state);
    }

    static List<Value> values(Path state) throws Exception {
        try (StateFile file = StateFile.open(state)) {
            return file.values().all();
        }
    }
}
