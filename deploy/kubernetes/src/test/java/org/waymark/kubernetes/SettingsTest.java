package org.waymark.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.kubernetes.manifest.Builds;
import org.waymark.kubernetes.manifest.Environment;
import org.waymark.kubernetes.manifest.Manifests;
import org.waymark.kubernetes.manifest.PodTemplate;

/** What containers of ours find in their environment is what a service reads. */
class SettingsTest {
    /** Of the JVM, not of a service. */
    private static final Set<String> OF_OTHERS = Set.of("JAVA_TOOL_OPTIONS");

    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`");

    @Test
    void every_variable_is_a_setting_that_is_described() throws IOException {
        Path page = Builds.repository().resolve("docs/configuration.md");
        assumeThat(page).as("SKIPPED: there is no page of all settings").exists();
        Set<String> known = new HashSet<>(OF_OTHERS);
        Matcher named = NAMED.matcher(Files.readString(page));
        while (named.find()) {
            known.add(named.group(1));
        }
        for (Manifests built : List.of(Builds.of("base"), Builds.trial(), Builds.production())) {
            built.podTemplates().filter(PodTemplate::isOurs).forEach(pods -> pods.containers()
                    .forEach(container -> assertThat(known)
                            .as(pods.toString())
                            .containsAll(
                                    Environment.of(built, container).values().keySet())));
        }
    }

    @Test
    void every_instance_is_told_what_has_no_default() {
        for (Manifests built : Builds.overlays()) {
            for (PodTemplate pods : built.services()) {
                Map<String, String> settings =
                        Environment.of(built, pods.spec().at("/containers/0")).values();
                assertThat(settings)
                        .as(pods.toString())
                        .containsKeys(
                                "WAYMARK_PUBLIC_URL",
                                "QUARKUS_DATASOURCE_JDBC_URL",
                                "QUARKUS_DATASOURCE_USERNAME",
                                "QUARKUS_DATASOURCE_PASSWORD",
                                "KAFKA_BOOTSTRAP_SERVERS",
                                "QUARKUS_OIDC_AUTH_SERVER_URL",
                                "QUARKUS_OIDC_TOKEN_ISSUER")
                        .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false")
                        .containsEntry("QUARKUS_MANAGEMENT_HOST", "0.0.0.0");
                // With these an instance could do what provisioning alone may.
                assertThat(settings.keySet()).noneMatch(name -> name.startsWith("WAYMARK_PROVISION_"));
            }
        }
    }

    @Test
    void no_secret_stands_in_a_config_map() {
        for (Manifests built : Builds.overlays()) {
            built.ofKind("ConfigMap").forEach(map -> assertThat(map.at("/data").properties())
                    .as(map.toString())
                    .noneMatch(entry -> entry.getKey().matches(".*(PASSWORD|SECRET|JAAS).*")));
        }
    }
}
