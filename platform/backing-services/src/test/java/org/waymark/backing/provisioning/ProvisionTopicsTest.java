package org.waymark.backing.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.Topic;
import org.waymark.provisioning.NotProvisioned;
import org.waymark.provisioning.Report;
import org.waymark.provisioning.topic.ProvisionTopics;
import org.waymark.provisioning.topic.TopicSettings;

class ProvisionTopicsTest {
    private static final String TARGETS = "waymark.targets.v1";
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final List<String> said = new ArrayList<>();
    private final Report report = new Report(said::add);

    @AfterEach
    void as_before() {
        BackingServices.kafka().provisionTopics();
    }

    @Test
    void what_is_as_it_should_be_is_left_so() {
        provision(TopicSettings.ofOneBroker());

        assertThat(said).endsWith("17 topics: 0 created, 0 changed, 17 as they should be, 0 refused");
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void a_missing_topic_is_made_and_a_rehearsal_makes_none() throws Exception {
        delete(TARGETS);

        topics(TopicSettings.ofOneBroker()).rehearse(report);
        assertThat(of(TARGETS)).singleElement().asString().contains("would be created: 3 partitions, 1 replica, ");
        assertThat(exists(TARGETS)).isFalse();

        said.clear();
        provision(new TopicSettings(1, 1, Map.of(Topic.TARGETS, 5)));
        assertThat(of(TARGETS))
                .singleElement()
                .asString()
                .contains("created: 5 partitions", "min.insync.replicas=1", "unclean.leader.election.enable=false");
        assertThat(exists(TARGETS)).isTrue();
        assertThat(report.isComplete()).isTrue();
        delete(TARGETS);
    }

    @Test
    void a_setting_that_somebody_changed_is_brought_in_line_unless_it_allows_more() throws Exception {
        set(TARGETS, "retention.ms", "604800000");
        set(TARGETS, "max.message.bytes", "20000000");

        topics(TopicSettings.ofOneBroker()).rehearse(report);
        provision(TopicSettings.ofOneBroker());

        assertThat(of(TARGETS))
                .satisfiesExactly(
                        would -> assertThat(would).endsWith("would change retention.ms from 604800000 to -1"),
                        did -> assertThat(did).endsWith("changed retention.ms from 604800000 to -1"));
        assertThat(value(TARGETS, "retention.ms")).isEqualTo("-1");
        assertThat(value(TARGETS, "max.message.bytes")).isEqualTo("20000000");
    }

    @Test
    void another_number_of_partitions_is_refused_and_nothing_else_is_done_to_that_topic() throws Exception {
        set(TARGETS, "retention.ms", "604800000");

        provision(new TopicSettings(1, 1, Map.of(Topic.TARGETS, 4)));

        assertThat(report.isComplete()).isFalse();
        assertThat(of(TARGETS))
                .singleElement()
                .asString()
                .contains("REFUSED: it has 3 partitions, not 4", "WAYMARK_PROVISION_TOPICS_PARTITIONS_TARGETS=3");
        assertThat(value(TARGETS, "retention.ms")).isEqualTo("604800000");
    }

    @Test
    void a_topic_that_nobody_knows_is_named_and_left_alone() throws Exception {
        try (Admin admin = BackingServices.kafka().admin()) {
            admin.createTopics(List.of(new NewTopic("waymark.of-old.v0", 1, (short) 1)))
                    .all()
                    .get();
        }
        // A broker lists a topic a moment after it is made.
        while (!exists("waymark.of-old.v0")) {
            Thread.sleep(20);
        }
        provision(TopicSettings.ofOneBroker());

        assertThat(of("waymark.of-old.v0")).singleElement().asString().endsWith("left alone");
        assertThat(report.isComplete()).isTrue();
        delete("waymark.of-old.v0");
    }

    @Test
    void it_waits_for_brokers_and_then_says_what_is_missing() {
        assertThatThrownBy(() -> provision(new TopicSettings(3, 2, Map.of())))
                .isInstanceOf(NotProvisioned.class)
                .hasMessageContaining("is not there after 1 s: only 1 of the 3 brokers");
        assertThatThrownBy(() -> new ProvisionTopics(
                                Map.of("bootstrap.servers", "127.0.0.1:1"), TopicSettings.ofOneBroker(), SHORT)
                        .provision(report))
                .isInstanceOf(NotProvisioned.class)
                .hasMessage("Kafka at 127.0.0.1:1 is not there after 1 s: no answer. Nothing was done");
        assertThatThrownBy(() -> new ProvisionTopics(
                                Map.of("bootstrap.servers", "kafka.invalid:9092"), TopicSettings.ofOneBroker(), SHORT)
                        .provision(report))
                .isInstanceOf(NotProvisioned.class)
                .hasMessageContaining("No resolvable bootstrap urls");
    }

    private void provision(TopicSettings settings) {
        topics(settings).provision(report);
    }

    private static ProvisionTopics topics(TopicSettings settings) {
        Map<String, String> connection =
                Map.of("bootstrap.servers", BackingServices.kafka().bootstrapServers());
        return new ProvisionTopics(connection, settings, SHORT);
    }

    private List<String> of(String topic) {
        return said.stream().filter(line -> line.startsWith(topic + " ")).toList();
    }

    private static void set(String topic, String setting, String value) throws Exception {
        try (Admin admin = BackingServices.kafka().admin()) {
            AlterConfigOp change = new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(resource(topic), List.of(change)))
                    .all()
                    .get();
        }
    }

    private static String value(String topic, String setting) throws Exception {
        try (Admin admin = BackingServices.kafka().admin()) {
            return admin.describeConfigs(List.of(resource(topic)))
                    .all()
                    .get()
                    .get(resource(topic))
                    .get(setting)
                    .value();
        }
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private static void delete(String topic) throws Exception {
        try (Admin admin = BackingServices.kafka().admin()) {
            admin.deleteTopics(List.of(topic)).all().get();
            while (admin.listTopics().names().get().contains(topic)) {
                Thread.sleep(20);
            }
        }
    }

    private static boolean exists(String topic) throws Exception {
        try (Admin admin = BackingServices.kafka().admin()) {
            return admin.listTopics().names().get().contains(topic);
        }
    }
}
