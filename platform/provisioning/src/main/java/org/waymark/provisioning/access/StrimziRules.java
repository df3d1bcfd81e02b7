package org.waymark.provisioning.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;

/** Rights as {@code spec.authorization.acls} of a Strimzi {@code KafkaUser}. */
public final class StrimziRules {
    private static final Map<ResourceType, String> TYPES = Map.of(
            ResourceType.TOPIC, "topic",
            ResourceType.GROUP, "group",
            ResourceType.TRANSACTIONAL_ID, "transactionalId");

    private StrimziRules() {}

    public static List<String> of(List<Access> needed) {
        List<String> lines = new ArrayList<>(List.of("acls:"));
        for (Access access : needed) {
            lines.add("  - resource:");
            lines.add("      type: " + TYPES.get(access.resource().resourceType()));
            lines.add("      name: " + access.resource().name());
            lines.add("      patternType: "
                    + (access.resource().patternType() == PatternType.PREFIXED ? "prefix" : "literal"));
            lines.add("    operations: ["
                    + access.operations().stream().map(CommandLines::word).collect(Collectors.joining(", ")) + "]");
        }
        return lines;
    }
}
