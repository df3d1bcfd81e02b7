package org.waymark.endtoend.configuration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** What a setting is where nobody has set it: a service's own properties win over those that all share. */
final class Defaults {
    private final Properties shared = Modules.shared();
    private final Map<String, Properties> own =
            Modules.SERVICES.stream().collect(Collectors.toMap(service -> service, Modules::of));

    /** As Markdown; empty where no service has one. Where they differ, each is named. */
    String of(String name, List<String> services, Optional<String> built) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String service : services) {
            String value = own.get(service).getProperty(name, shared.getProperty(name, built.orElse("")));
            values.put(service, markdown(value));
        }
        if (values.values().stream().distinct().count() == 1) {
            return values.values().iterator().next();
        }
        return values.entrySet().stream()
                .map(value -> value.getKey() + ": " + (value.getValue().isEmpty() ? "none" : value.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String markdown(String value) {
        if (value.startsWith("${") && value.endsWith("}")) {
            return "that of `" + value.substring(2, value.length() - 1).replaceAll(":$", "") + "`";
        }
        return value.isEmpty() ? "" : "`" + value.replace("|", "\\|") + "`";
    }
}
