package org.waymark.provisioning.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.waymark.provisioning.NotProvisioned;
import org.waymark.provisioning.Report;

/**
 * Makes the topics that are missing and brings the settings of the others in line. Partitions and replicas of a topic
 * that exists are never changed, and no topic is deleted.
 */
public final class ProvisionTopics {
    private static final String OURS = "waymark.";

    private final Map<String, ?> connection;
    private final TopicSettings settings;
    private final Duration patience;

    /** @param patience how long to wait for brokers */
    public ProvisionTopics(Map<String, ?> connection, TopicSettings settings, Duration patience) {
        this.connection = connection;
        this.settings = settings;
        this.patience = patience;
    }

    /** @throws NotProvisioned when Kafka does not answer, or does not allow it */
    public void provision(Report report) {
        try (Brokers brokers = Brokers.await(connection, settings.replication(), patience)) {
            List<SuiteTopic> topics = SuiteTopic.all(settings);
            TellTopics tell = new TellTopics(report, brokers, false);
            Set<String> settled = make(brokers, topics, tell);
            Map<String, ExistingTopic> existing = existing(brokers, topics, settled);
            for (SuiteTopic topic : topics) {
                if (existing.containsKey(topic.name())) {
                    bringInLine(brokers, existing.get(topic.name()), tell);
                } else if (!settled.contains(topic.name())) {
                    tell.failed(topic, "it exists, but Kafka does not list it for this user (yet): run this again");
                }
            }
            tell.end(unknown(brokers, topics));
        } catch (KafkaException refusal) {
            throw new NotProvisioned("Kafka refused: " + Brokers.reason(refusal), refusal);
        }
    }

    /** Tells what {@link #provision} would do, and does nothing. */
    public void rehearse(Report report) {
        try (Brokers brokers = Brokers.await(connection, settings.replication(), patience)) {
            List<SuiteTopic> topics = SuiteTopic.all(settings);
            TellTopics tell = new TellTopics(report, brokers, true);
            Map<String, ExistingTopic> existing = existing(brokers, topics, Set.of());
            for (SuiteTopic topic : topics) {
                ExistingTopic found = existing.get(topic.name());
                if (found == null) {
                    tell.made(topic);
                } else {
                    tell.existing(found, found.changes());
                }
            }
            tell.end(unknown(brokers, topics));
        } catch (KafkaException refusal) {
            throw new NotProvisioned("Kafka refused: " + Brokers.reason(refusal), refusal);
        }
    }

    /**
     * Returns the names of those that were missing and are made, or cannot be. One that exists and is not listed, since
     * it is being deleted or may not be described, is waited for as long as was said.
     */
    private static Set<String> make(Brokers brokers, List<SuiteTopic> topics, TellTopics tell) {
        Set<String> settled = new HashSet<>();
        while (true) {
            Set<String> there = Brokers.answer(brokers.admin().listTopics().names());
            List<SuiteTopic> missing = topics.stream()
                    .filter(topic -> !there.contains(topic.name()) && !settled.contains(topic.name()))
                    .toList();
            if (missing.isEmpty()) {
                return settled;
            }
            Map<String, KafkaFuture<Void>> answers = brokers.admin()
                    .createTopics(missing.stream().map(SuiteTopic::request).toList())
                    .values();
            for (SuiteTopic topic : missing) {
                if (isSettled(brokers, topic, answers.get(topic.name()), tell)) {
                    settled.add(topic.name());
                }
            }
            if (!brokers.mayStillWait()) {
                return settled;
            }
            if (settled.size() < topics.size()) {
                Brokers.pause();
            }
        }
    }

    /** False when it has to be looked at again. */
    private static boolean isSettled(Brokers brokers, SuiteTopic topic, KafkaFuture<Void> answer, TellTopics tell) {
        try {
            Brokers.answer(answer);
            tell.made(topic);
            return true;
        } catch (TopicExistsException somebodyElseMadeIt) {
            return false;
        } catch (KafkaException refusal) {
            // A broker that has just started is not yet counted as a place for replicas.
            if (refusal instanceof InvalidReplicationFactorException && brokers.mayStillWait()) {
                return false;
            }
            tell.failed(topic, Brokers.reason(refusal));
            return true;
        }
    }

    private static Map<String, ExistingTopic> existing(Brokers brokers, List<SuiteTopic> topics, Set<String> made) {
        Admin admin = brokers.admin();
        Set<String> there = Brokers.answer(admin.listTopics().names());
        Map<String, SuiteTopic> wanted = topics.stream()
                .filter(topic -> there.contains(topic.name()) && !made.contains(topic.name()))
                .collect(Collectors.toMap(SuiteTopic::name, Function.identity()));
        Map<String, TopicDescription> found =
                Brokers.answer(admin.describeTopics(wanted.keySet()).allTopicNames());
        Map<ConfigResource, Config> settings = Brokers.answer(admin.describeConfigs(
                        wanted.keySet().stream().map(ProvisionTopics::resource).toList())
                .all());
        return wanted.values().stream()
                .map(topic -> new ExistingTopic(topic, found.get(topic.name()), settings.get(resource(topic.name()))))
                .collect(Collectors.toMap(topic -> topic.wanted().name(), Function.identity()));
    }

    private static void bringInLine(Brokers brokers, ExistingTopic topic, TellTopics tell) {
        Map<String, String> changes = topic.hasOtherPartitions() ? Map.of() : topic.changes();
        try {
            if (!changes.isEmpty()) {
                List<AlterConfigOp> asked = new ArrayList<>();
                changes.forEach((setting, value) ->
                        asked.add(new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET)));
                Brokers.answer(brokers.admin()
                        .incrementalAlterConfigs(Map.of(resource(topic.wanted().name()), asked))
                        .all());
            }
            tell.existing(topic, changes);
        } catch (KafkaException refusal) {
            tell.failed(topic.wanted(), Brokers.reason(refusal));
        }
    }

    private static List<String> unknown(Brokers brokers, List<SuiteTopic> topics) {
        Set<String> known = topics.stream().map(SuiteTopic::name).collect(Collectors.toSet());
        return Brokers.answer(brokers.admin().listTopics().names()).stream()
                .filter(name -> name.startsWith(OURS) && !known.contains(name))
                .sorted()
                .toList();
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }
}
