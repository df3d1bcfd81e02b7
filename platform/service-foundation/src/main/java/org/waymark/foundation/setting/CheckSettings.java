package org.waymark.foundation.setting;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what is wrong with the settings that a service was given, all at once, before anything has begun with them: no
 * connection is made, no table migrated, no port opened.
 */
public final class CheckSettings {
    private static final String SERVICE = "quarkus.application.name";

    private CheckSettings() {}

    /** With the settings that the service itself would get. */
    public static List<Finding> findings() {
        return findings(ConfigUtils.configBuilder());
    }

    static List<Finding> findings(SmallRyeConfigBuilder sources) {
        String service = sources.build().getOptionalValue(SERVICE, String.class).orElse("");
        KnownSettings known = KnownSettings.of(service);
        SmallRyeConfig config = sources.withDefaultValues(builtIn(known)).build();
        Values values = new Values(config);
        Stream<Rule> rules = Stream.of(
                        TokenRules.all(), HttpRules.all(), DatabaseRules.all(), KafkaRules.all(), WebhookRules.all())
                .flatMap(List::stream);
        return Stream.of(
                        new UnknownNames(known).in(config.getConfigSources()).stream(),
                        OurValues.findings(known, values).stream(),
                        rules.flatMap(rule -> rule.findings(values)))
                .flatMap(found -> found)
                .toList();
    }

    /** Settings refer to one another, also to those that nobody has set. */
    private static Map<String, String> builtIn(KnownSettings known) {
        Map<String, String> builtIn = new HashMap<>();
        known.all().forEach(setting -> setting.builtIn().ifPresent(value -> builtIn.put(setting.name(), value)));
        return builtIn;
    }

    /** One message for all that stops the start. */
    public static String message(List<Finding> stopping) {
        return stopping.stream()
                .map(finding -> "  - " + finding.text())
                .collect(Collectors.joining(
                        "\n",
                        "The settings of this service are not right, so it does not start:\n",
                        "\nAll settings: docs/configuration.md"));
    }
}
