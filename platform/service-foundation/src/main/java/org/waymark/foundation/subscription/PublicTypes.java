package org.waymark.foundation.subscription;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

/** The types of events of one service that anybody may read. */
public final class PublicTypes {
    private PublicTypes() {}

    static Set<String> of(String source) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.topic() != null
                        && type.topic().source().equals(source)
                        && type.topic().isPublic())
                .map(EventType::type)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Topics of which nothing is told: a type may stand on a public topic and on an internal one. */
    public static List<String> guardedTopics(String source) {
        return Topic.of(source).stream()
                .filter(topic -> !topic.isPublic())
                .map(Topic::topicName)
                .toList();
    }
}
