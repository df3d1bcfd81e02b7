package org.waymark.provisioning.topic;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.waymark.provisioning.Report;

/** The words for what became of each topic, and the counts at the end. */
final class TellTopics {
    private static final String LINE = "%-34s %s";

    private final Report report;
    private final Brokers brokers;
    private final boolean rehearsal;
    private int made;
    private int changed;
    private int inLine;
    private int refused;

    /** @param rehearsal whether nothing is done */
    TellTopics(Report report, Brokers brokers, boolean rehearsal) {
        this.report = report;
        this.brokers = brokers;
        this.rehearsal = rehearsal;
    }

    void made(SuiteTopic topic) {
        made++;
        tell(topic.name(), (rehearsal ? "would be created: " : "created: ") + topic.inWords());
    }

    void failed(SuiteTopic topic, String reason) {
        refused++;
        refuse(topic.name(), "FAILED: " + reason);
    }

    void existing(ExistingTopic topic, Map<String, String> changes) {
        String name = topic.wanted().name();
        if (topic.hasOtherPartitions()) {
            refused++;
            refuse(name, partitions(topic));
            return;
        }
        changes.forEach((setting, value) -> tell(
                name,
                "%s %s from %s to %s"
                        .formatted(rehearsal ? "would change" : "changed", setting, topic.valueOf(setting), value)));
        boolean otherReplication = topic.hasOtherReplication();
        if (otherReplication) {
            refuse(name, replication(topic));
        }
        if (topic.hasTooFewReplicasForItsMinimum()) {
            refuse(
                    name,
                    "%s stays %s: with %d of the replicas it would take no records"
                            .formatted(
                                    TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                                    topic.valueOf(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG),
                                    topic.replication()));
        }
        if (otherReplication || topic.hasTooFewReplicasForItsMinimum()) {
            refused++;
        } else if (changes.isEmpty()) {
            inLine++;
            tell(name, "as it should be");
        } else {
            changed++;
        }
    }

    private static String partitions(ExistingTopic topic) {
        String setting = topic.wanted().partitionsSetting();
        return "REFUSED: it has %d partitions, not %d. The number never changes under v1; nothing was done to it. %s"
                .formatted(
                        topic.partitions(),
                        topic.wanted().partitions(),
                        setting == null
                                ? "Nobody but this command should make it"
                                : "If it was made so on purpose, set " + setting + "=" + topic.partitions());
    }

    private String replication(ExistingTopic topic) {
        return ("REFUSED: its records have %d replicas, not %d, and moving them is for a quiet hour:"
                        + " kafka-reassign-partitions.sh --execute --reassignment-json-file FILE, with FILE: %s")
                .formatted(
                        topic.replication(),
                        topic.wanted().replication(),
                        topic.reassignment(List.copyOf(brokers.nodes())));
    }

    void end(List<String> unknown) {
        unknown.forEach(name -> tell(name, "not a topic of this version; left alone"));
        report.tell("%d topics: %d %s, %d %s, %d as they should be, %d refused"
                .formatted(
                        made + changed + inLine + refused,
                        made,
                        rehearsal ? "would be created" : "created",
                        changed,
                        rehearsal ? "would be changed" : "changed",
                        inLine,
                        refused));
    }

    private void tell(String topic, String what) {
        report.tell(LINE.formatted(topic, what));
    }

    private void refuse(String topic, String what) {
        report.refuse(LINE.formatted(topic, what));
    }
}
