package org.waymark.provisioning.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartitionInfo;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topic;

/** What one broker cannot show: topics with fewer or more replicas than they should have. */
class ReassignmentTest {
    private static final List<Node> BROKERS = IntStream.rangeClosed(1, 4)
            .mapToObj(id -> new Node(id, "broker", 9092))
            .toList();
    private static final TopicSettings PRODUCTION = new TopicSettings(3, 2, Map.of(Topic.AGENCIES, 2));

    @Test
    void replicas_are_added_on_other_brokers_and_the_leader_stays() {
        assertThat(agencies(List.of(1), List.of(2)).reassignment(BROKERS))
                .isEqualTo("{\"version\":1,\"partitions\":["
                        + "{\"topic\":\"waymark.agencies.v1\",\"partition\":0,\"replicas\":[1,2,3]},"
                        + "{\"topic\":\"waymark.agencies.v1\",\"partition\":1,\"replicas\":[2,3,4]}]}");
        assertThat(agencies(List.of(1, 2, 3, 4), List.of(4, 3, 2, 1)).reassignment(BROKERS))
                .contains("\"partition\":0,\"replicas\":[1,2,3]", "\"partition\":1,\"replicas\":[4,3,2]");
    }

    @Test
    void with_too_few_replicas_the_minimum_stays_or_nothing_could_be_sent() {
        ExistingTopic one = agencies(List.of(1), List.of(2));
        ExistingTopic two = agencies(List.of(1, 2), List.of(2, 3));

        assertThat(one.hasOtherReplication()).isTrue();
        assertThat(one.hasTooFewReplicasForItsMinimum()).isTrue();
        assertThat(one.changes()).isEmpty();
        assertThat(two.changes()).containsExactly(Map.entry("min.insync.replicas", "2"));
    }

    @Test
    void settings_that_do_not_fit_together_are_refused_by_name() {
        assertThatThrownBy(() -> new TopicSettings(1, 2, Map.of()))
                .hasMessageContaining("WAYMARK_PROVISION_TOPICS_MIN_INSYNC_REPLICAS must be 1 to 1");
        assertThatThrownBy(() -> new TopicSettings(0, 1, Map.of()))
                .hasMessageContaining("WAYMARK_PROVISION_TOPICS_REPLICATION");
        assertThatThrownBy(() -> new TopicSettings(1, 1, Map.of(Topic.PROJECT_WORK, 0)))
                .hasMessage("WAYMARK_PROVISION_TOPICS_PARTITIONS_PROJECT_WORK must be 1 or more: 0");
    }

    @SafeVarargs
    private static ExistingTopic agencies(List<Integer>... replicas) {
        SuiteTopic wanted = SuiteTopic.all(PRODUCTION).stream()
                .filter(topic -> topic.name().equals(Topic.AGENCIES.topicName()))
                .findFirst()
                .orElseThrow();
        List<TopicPartitionInfo> partitions = IntStream.range(0, replicas.length)
                .mapToObj(partition -> {
                    List<Node> nodes = replicas[partition].stream()
                            .map(id -> BROKERS.get(id - 1))
                            .toList();
                    return new TopicPartitionInfo(partition, nodes.get(0), nodes, nodes);
                })
                .toList();
        List<ConfigEntry> settings = wanted.settings().entrySet().stream()
                .map(setting -> setting.getKey().equals("min.insync.replicas")
                        ? new ConfigEntry(setting.getKey(), "1")
                        : new ConfigEntry(setting.getKey(), setting.getValue()))
                .toList();
        return new ExistingTopic(wanted, new TopicDescription(wanted.name(), false, partitions), new Config(settings));
    }
}
