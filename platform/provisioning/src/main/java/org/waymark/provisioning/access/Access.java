package org.waymark.provisioning.access;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What may be done with one thing on Kafka. Kafka's own authorizer takes {@code Read} and {@code Write} for
 * {@code Describe} too; it is named all the same, for readers and for other authorizers.
 */
public record Access(ResourcePattern resource, Set<AclOperation> operations) {
    public Access {
        operations = new TreeSet<>(operations);
    }

    static Access topic(String name, AclOperation... operations) {
        return on(ResourceType.TOPIC, name, PatternType.LITERAL, operations);
    }

    static Access group(String name) {
        return on(ResourceType.GROUP, name, PatternType.LITERAL, AclOperation.READ);
    }

    /** Every consumer group whose name begins so. */
    static Access groups(String prefix) {
        return on(ResourceType.GROUP, prefix, PatternType.PREFIXED, AclOperation.READ);
    }

    static Access transactions(String id) {
        return on(ResourceType.TRANSACTIONAL_ID, id, PatternType.LITERAL, AclOperation.WRITE);
    }

    private static Access on(ResourceType type, String name, PatternType pattern, AclOperation... operations) {
        Set<AclOperation> all = new TreeSet<>(Set.of(operations));
        all.add(AclOperation.DESCRIBE);
        return new Access(new ResourcePattern(type, name, pattern), all);
    }

    /** The same thing with the operations of both. */
    Access with(Access other) {
        Collection<AclOperation> both = new TreeSet<>(operations);
        both.addAll(other.operations);
        return new Access(resource, Set.copyOf(both));
    }
}
