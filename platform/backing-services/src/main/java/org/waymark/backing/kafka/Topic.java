package org.waymark.backing.kafka;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** A topic keeps everything: past reports need every version, and a projection is rebuilt from the log alone. */
public record Topic(String name, int partitions) {
    private static final short REPLICATION = 1;
    /** A request of 1 MiB can become an event larger than that: short numbers such as 1e15 are written out. */
    private static final String LARGEST_EVENT = Integer.toString(8 << 20);

    public Topic deadLetters() {
        return new Topic(name + ".dlq", 1);
    }

    NewTopic request() {
        return new NewTopic(name, partitions, REPLICATION)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        LARGEST_EVENT,
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE));
    }
}
