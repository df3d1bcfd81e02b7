package org.waymark.provisioning.access;

import static org.apache.kafka.common.acl.AclOperation.READ;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.contracts.Topic;
import org.waymark.contracts.journal.Heartbeats;

/**
 * What a consumer outside the suite gets: it reads what anyone may read, in the consumer group of its name and in those
 * that begin with its name and a dot. No name holds a dot, so that no consumer reaches into another's groups.
 */
public record ConsumerAccess(String name) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");

    public ConsumerAccess {
        if (!PLAIN.matcher(name).matches()) {
            throw new IllegalArgumentException("A consumer's name is letters, digits, '_' and '-': " + name);
        }
        for (Topic topic : Topic.values()) {
            String groups = ServiceAccess.groupPrefix(topic.source().substring(1));
            if (name.startsWith(groups)) {
                throw new IllegalArgumentException("In the group '" + name + "' a consumer could take part in those of"
                        + " the services, which begin with '" + groups + "': choose another name");
            }
        }
    }

    public List<Access> needed() {
        Stream<Access> topics = Arrays.stream(Topic.values())
                .filter(Topic::isPublic)
                .map(topic -> Access.topic(topic.topicName(), READ));
        Stream<Access> rest =
                Stream.of(Access.topic(Heartbeats.TOPIC, READ), Access.group(name), Access.groups(name + "."));
        return Stream.concat(topics, rest).toList();
    }
}
