package org.waymark.backing.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * A topic keeps everything: past reports need every version, and a projection is rebuilt from the log alone.
 *
 * @param retention null for ever
 */
public record Topic(String name, int partitions, Duration retention) {
    private static final short REPLICATION = 1;
    private static final String FOR_EVER = "-1";
    /** A file of the log is deleted as a whole, so none may live for much longer than its records are kept. */
    private static final String FILES_OF_AN_HOUR = "3600000";
    /** A request of 1 MiB can become an event larger than that: short numbers such as 1e15 are written out. */
    private static final String LARGEST_EVENT = Integer.toString(8 << 20);

    public Topic(String name, int partitions) {
        this(name, partitions, null);
    }

    public Topic deadLetters() {
        return new Topic(name + ".dlq", 1);
    }

    NewTopic request() {
        Map<String, String> settings = new HashMap<>();
        settings.put(
                TopicConfig.RETENTION_MS_CONFIG, retention == null ? FOR_EVER : Long.toString(retention.toMillis()));
        settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_EVENT);
        settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
        if (retention != null) {
            settings.put(TopicConfig.SEGMENT_MS_CONFIG, FILES_OF_AN_HOUR);
        }
        return new NewTopic(name, partitions, REPLICATION).configs(settings);
    }
}
