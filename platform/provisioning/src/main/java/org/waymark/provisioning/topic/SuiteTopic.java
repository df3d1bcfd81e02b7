package org.waymark.provisioning.topic;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.waymark.contracts.Topic;
import org.waymark.contracts.journal.Heartbeats;

/**
 * A topic as it should be. It keeps everything, heartbeats apart: past reports need every version, and a projection is
 * rebuilt from the log alone.
 *
 * @param partitionsSetting the environment variable for another number of partitions; null where there is one number
 */
public record SuiteTopic(
        String name, int partitions, int replication, Map<String, String> settings, String partitionsSetting) {
    private static final String FOR_EVER = "-1";
    /** A file of the log is deleted as a whole, so none may live for much longer than its records are kept. */
    private static final String FILES_OF_AN_HOUR = "3600000";
    /** A request of 1 MiB can become an event larger than that: short numbers such as 1e15 are written out. */
    private static final String LARGEST_EVENT = Integer.toString(8 << 20);

    public SuiteTopic {
        settings = new TreeMap<>(settings);
    }

    /** With a dead-letter topic for each that carries events. */
    public static List<SuiteTopic> all(TopicSettings settings) {
        Stream<SuiteTopic> ofEvents = Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.of(of(topic, settings), lettersOf(topic, settings)));
        return Stream.concat(ofEvents, Stream.of(heartbeats(settings))).toList();
    }

    private static SuiteTopic of(Topic topic, TopicSettings settings) {
        return topic(topic.topicName(), settings.partitionsOf(topic), settings, null, settingOf(topic));
    }

    private static SuiteTopic lettersOf(Topic topic, TopicSettings settings) {
        return topic(topic.deadLetters(), 1, settings, null, null);
    }

    private static SuiteTopic heartbeats(TopicSettings settings) {
        return topic(Heartbeats.TOPIC, Heartbeats.PARTITIONS, settings, Heartbeats.RETENTION, null);
    }

    private static SuiteTopic topic(
            String name, int partitions, TopicSettings chosen, Duration retention, String partitionsSetting) {
        Map<String, String> settings = new TreeMap<>();
        settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
        settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_EVENT);
        settings.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(chosen.minInsyncReplicas()));
        // A replica that lacks committed records must never lead: the journal would not send them again.
        settings.put(TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG, "false");
        settings.put(
                TopicConfig.RETENTION_MS_CONFIG, retention == null ? FOR_EVER : Long.toString(retention.toMillis()));
        settings.put(TopicConfig.RETENTION_BYTES_CONFIG, FOR_EVER);
        if (retention != null) {
            settings.put(TopicConfig.SEGMENT_MS_CONFIG, FILES_OF_AN_HOUR);
        }
        return new SuiteTopic(name, partitions, chosen.replication(), settings, partitionsSetting);
    }

    /** The environment variable that says how many partitions the topic is to have when it is made. */
    static String settingOf(Topic topic) {
        String shortName = topic.topicName().replaceFirst("^waymark\\.", "").replaceFirst("\\.v1$", "");
        return "WAYMARK_PROVISION_TOPICS_PARTITIONS_"
                + shortName.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    NewTopic request() {
        return new NewTopic(name, partitions, (short) replication).configs(settings);
    }

    /** Whether the value serves: larger messages than needed do no harm, everything else must be as it is said. */
    boolean isServedBy(String setting, String value) {
        String wanted = settings.get(setting);
        return setting.equals(TopicConfig.MAX_MESSAGE_BYTES_CONFIG) && value != null
                ? Long.parseLong(value) >= Long.parseLong(wanted)
                : wanted.equals(value);
    }

    /** One line for a reader. */
    String inWords() {
        StringBuilder words = new StringBuilder();
        words.append(counted(partitions, "partition")).append(", ").append(counted(replication, "replica"));
        settings.forEach((setting, value) ->
                words.append(", ").append(setting).append('=').append(value));
        return words.toString();
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
