package org.waymark.provisioning.access;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;

/** Rights as lines for a shell: {@code kafka-acls.sh}, once for each thing. Running them again changes nothing. */
public final class CommandLines {
    private static final Map<ResourceType, String> OPTIONS = Map.of(
            ResourceType.TOPIC, "--topic",
            ResourceType.GROUP, "--group",
            ResourceType.TRANSACTIONAL_ID, "--transactional-id");
    private static final Map<AclOperation, String> WORDS =
            Map.of(AclOperation.READ, "Read", AclOperation.WRITE, "Write", AclOperation.DESCRIBE, "Describe");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:=,/@-]+");

    private CommandLines() {}

    /** @param principal whom they are given to, such as {@code User:indicator-service} */
    public static List<String> of(String principal, List<Access> needed) {
        return needed.stream().map(access -> line(principal, access)).toList();
    }

    private static String line(String principal, Access access) {
        String operations = access.operations().stream()
                .map(operation -> " --operation " + word(operation))
                .collect(Collectors.joining());
        String pattern =
                access.resource().patternType() == PatternType.PREFIXED ? " --resource-pattern-type prefixed" : "";
        return "kafka-acls.sh --bootstrap-server \"$KAFKA\" --command-config \"$ADMIN\" --add --allow-principal "
                + quoted(principal) + operations + pattern + " "
                + OPTIONS.get(access.resource().resourceType()) + " "
                + access.resource().name();
    }

    static String word(AclOperation operation) {
        return WORDS.get(operation);
    }

    private static String quoted(String principal) {
        if (PLAIN.matcher(principal).matches()) {
            return principal;
        }
        return "'" + principal.replace("'", "'\\''") + "'";
    }
}
