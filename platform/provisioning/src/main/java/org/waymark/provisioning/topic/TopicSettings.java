package org.waymark.provisioning.topic;

import java.util.EnumMap;
import java.util.Map;
import org.waymark.contracts.Topic;

/**
 * What an installation decides about its topics.
 *
 * @param replication copies of each record
 * @param minInsyncReplicas copies that must be written before a record counts as sent
 * @param partitions of topics that are to have another number than by default, when they are made
 */
public record TopicSettings(int replication, int minInsyncReplicas, Map<Topic, Integer> partitions) {
    public TopicSettings {
        if (replication < 1 || replication > Short.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "WAYMARK_PROVISION_TOPICS_REPLICATION must be 1 or more: " + replication);
        }
        if (minInsyncReplicas < 1 || minInsyncReplicas > replication) {
            throw new IllegalArgumentException("WAYMARK_PROVISION_TOPICS_MIN_INSYNC_REPLICAS must be 1 to "
                    + replication + ", the replication, or nothing can be sent: " + minInsyncReplicas);
        }
        partitions = new EnumMap<>(partitions.isEmpty() ? new EnumMap<>(Topic.class) : partitions);
        partitions.forEach((topic, number) -> {
            if (number < 1) {
                throw new IllegalArgumentException(SuiteTopic.settingOf(topic) + " must be 1 or more: " + number);
            }
        });
    }

    /** For a Kafka of one broker: a first look, tests. */
    public static TopicSettings ofOneBroker() {
        return new TopicSettings(1, 1, Map.of());
    }

    int partitionsOf(Topic topic) {
        return partitions.getOrDefault(topic, topic.defaultPartitions());
    }
}
