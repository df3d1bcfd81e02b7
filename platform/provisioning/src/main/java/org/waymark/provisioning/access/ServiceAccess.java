package org.waymark.provisioning.access;

import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.resource.ResourcePattern;
import org.waymark.contracts.Topic;
import org.waymark.contracts.journal.Heartbeats;

/**
 * What a service needs: it writes its own topics and reads them back (how far the relay has come, and after a restore
 * what {@code journal-recover} puts back), tells heartbeats, and reads its neighbours' topics, with a dead-letter topic
 * for each. No right on the cluster: who may write a topic may write it idempotently since Kafka 3.0, and topics are
 * made by nobody who serves.
 */
public record ServiceAccess(String service, Collection<String> reads) {
    public ServiceAccess {
        reads.forEach(topic -> {
            if (Topic.named(topic).isEmpty()) {
                throw new IllegalArgumentException(service + " reads " + topic + ", which is no topic of the suite");
            }
        });
        reads = List.copyOf(reads);
    }

    public List<Access> needed() {
        Stream<Access> own =
                Topic.of("/" + service).stream().map(topic -> Access.topic(topic.topicName(), READ, WRITE));
        Stream<Access> read = reads.stream().map(topic -> Access.topic(topic, READ));
        Stream<Access> letters = reads.stream()
                .map(topic -> Access.topic(Topic.named(topic).orElseThrow().deadLetters(), WRITE));
        Stream<Access> rest = Stream.of(
                Access.topic(Heartbeats.TOPIC, READ, WRITE),
                Access.groups(groupPrefix(service)),
                Access.transactions(service + "-relay"));
        return together(Stream.of(own, read, letters, rest).flatMap(every -> every));
    }

    /** With it begins the name of every consumer group of the service. */
    public static String groupPrefix(String service) {
        return service + "-";
    }

    static List<Access> together(Stream<Access> every) {
        Map<ResourcePattern, Access> together = new LinkedHashMap<>();
        every.forEach(access -> together.merge(access.resource(), access, Access::with));
        return List.copyOf(together.values());
    }
}
