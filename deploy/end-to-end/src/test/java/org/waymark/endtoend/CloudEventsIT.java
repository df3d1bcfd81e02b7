package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

/** Events as the SDK of CloudEvents reads them, and the rules of CloudEvents 1.0 that other SDKs hold more strictly. */
@ExtendWith(SuiteExtension.class)
class CloudEventsIT {
    private static final List<String> WRITING_SERVICES = List.of("indicator-service", "project-service");

    private final RunningSuite suite;

    CloudEventsIT(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void events_of_every_topic_in_use() throws InterruptedException {
        suite.plans().loadOnce();
    }

    @Test
    void the_sdk_reads_every_record_of_the_topics() {
        List<CloudEvent> events = new ArrayList<>();
        try (var deserializer = new CloudEventDeserializer()) {
            suite.topics()
                    .records(
                            Arrays.stream(Topic.values()).map(Topic::topicName).toList(),
                            record -> events.add(read(deserializer, record)));
        }

        assertThat(types(events))
                .contains(
                        EventType.OBSERVATION_RECORDED.type(),
                        EventType.TARGET_SET.type(),
                        EventType.AGENCY_REGISTERED.type(),
                        EventType.JOURNAL_MARKER.type());
        assertThat(events).allSatisfy(this::isAsTheRulesSay);
        schemasOf(events).forEach(this::answersWithTheSchema);
    }

    @Test
    void the_sdk_reads_every_event_of_the_changes() throws IOException {
        for (String service : WRITING_SERVICES) {
            List<CloudEvent> events = new ArrayList<>();
            for (JsonNode event : changes(service)) {
                events.add(EventFormatProvider.getInstance()
                        .resolveFormat(JsonFormat.CONTENT_TYPE)
                        .deserialize(event.toString().getBytes(StandardCharsets.UTF_8)));
            }
            assertThat(events).hasSizeGreaterThan(10).allSatisfy(this::isAsTheRulesSay);
            assertThat(schemasOf(events)).allSatisfy(schema -> assertThat(schema.toString())
                    .startsWith(suite.service(service).base().toString()));
            schemasOf(events).forEach(this::answersWithTheSchema);
        }
    }

    /** Every instance of a service names the same address, not its own. */
    @Test
    void another_instance_gives_the_same_events() {
        JsonNode first = changes("project-service");
        String another = suite.startAnother("project-service");
        try {
            suite.awaitReady();
            assertThat(changes(another)).isEqualTo(first);
        } finally {
            suite.stop(another);
        }
    }

    private JsonNode changes(String process) {
        return await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(
                        () -> suite.service(process)
                                .get("/api/v1/changes?limit=1000")
                                .expect(200)
                                .body()
                                .path("items"),
                        items -> items.size() > 10);
    }

    private static CloudEvent read(CloudEventDeserializer deserializer, ConsumerRecord<byte[], byte[]> record) {
        return deserializer.deserialize(record.topic(), record.headers(), record.value());
    }

    /** {@code dataschema} is a URI with a scheme; the SDK of Java takes a relative one as well, others refuse it. */
    private void isAsTheRulesSay(CloudEvent event) {
        assertThat(event.getSpecVersion().toString()).isEqualTo("1.0");
        assertThat(event.getDataSchema().isAbsolute())
                .as("%s", event.getDataSchema())
                .isTrue();
        assertThat(event.getDataSchema().getHost()).isNotEmpty();
        assertThat(event.getSource().toString()).isNotEmpty();
        assertThat(event.getTime()).isNotNull();
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getData()).isNotNull();
        assertThat(event.getExtensionNames()).allMatch(name -> name.matches("[a-z0-9]{1,20}"));
    }

    private void answersWithTheSchema(URI schema) {
        assertThat(new HttpService(schema).text(schema.getPath())).contains("\"$id\": \"" + schema.getPath() + "\"");
    }

    private static Set<URI> schemasOf(List<CloudEvent> events) {
        return new TreeSet<>(events.stream().map(CloudEvent::getDataSchema).toList());
    }

    private static Stream<String> types(List<CloudEvent> events) {
        return events.stream().map(CloudEvent::getType).distinct();
    }
}
