package org.waymark.provisioning.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.config.TopicConfig;

/** A topic as Kafka has it, held against what it should be. */
record ExistingTopic(SuiteTopic wanted, TopicDescription found, Config settings) {

    int partitions() {
        return found.partitions().size();
    }

    boolean hasOtherPartitions() {
        return partitions() != wanted.partitions();
    }

    /** The copies that every record has. */
    int replication() {
        return found.partitions().stream()
                .mapToInt(partition -> partition.replicas().size())
                .min()
                .orElse(0);
    }

    boolean hasOtherReplication() {
        return found.partitions().stream()
                .anyMatch(partition -> partition.replicas().size() != wanted.replication());
    }

    /** With so few copies nothing could be sent to it any more. */
    boolean hasTooFewReplicasForItsMinimum() {
        return differs(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG)
                && Integer.parseInt(wanted.settings().get(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG)) > replication();
    }

    /** Values to be set, by setting. */
    Map<String, String> changes() {
        Map<String, String> changes = new TreeMap<>();
        wanted.settings().forEach((setting, value) -> {
            boolean harmful =
                    setting.equals(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG) && hasTooFewReplicasForItsMinimum();
            if (differs(setting) && !harmful) {
                changes.put(setting, value);
            }
        });
        return changes;
    }

    String valueOf(String setting) {
        ConfigEntry entry = settings.get(setting);
        return entry == null ? null : entry.value();
    }

    private boolean differs(String setting) {
        return !wanted.isServedBy(setting, valueOf(setting));
    }

    /**
     * The file that {@code kafka-reassign-partitions.sh} takes: replicas that exist stay, further ones go round the
     * other brokers, and surplus ones are the last.
     */
    String reassignment(List<Node> brokers) {
        List<String> moves = new ArrayList<>();
        found.partitions().forEach(partition -> {
            List<Integer> replicas =
                    new ArrayList<>(partition.replicas().stream().map(Node::id).toList());
            List<Integer> others = new ArrayList<>(brokers.stream()
                    .map(Node::id)
                    .filter(id -> !replicas.contains(id))
                    .sorted()
                    .toList());
            while (replicas.size() < wanted.replication() && !others.isEmpty()) {
                replicas.add(others.remove(partition.partition() % others.size()));
            }
            moves.add("{\"topic\":\"%s\",\"partition\":%d,\"replicas\":[%s]}"
                    .formatted(
                            wanted.name(),
                            partition.partition(),
                            String.join(
                                    ",",
                                    replicas.stream()
                                            .limit(wanted.replication())
                                            .map(String::valueOf)
                                            .toList())));
        });
        return "{\"version\":1,\"partitions\":[" + String.join(",", moves) + "]}";
    }
}
