package org.waymark.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.kubernetes.manifest.Builds;
import org.waymark.kubernetes.manifest.Manifest;
import org.waymark.kubernetes.manifest.Manifests;
import org.waymark.kubernetes.manifest.PodTemplate;

/** What one document says of another is there. */
class ReferencesTest {
    /** Written by operators while they work: CloudNativePG for a Cluster, Strimzi for a Kafka and each KafkaUser. */
    private static final Map<String, Set<String>> BY_OPERATORS = Map.of(
            "Cluster", Set.of("%s-app username", "%s-app password", "%s-ca ca.crt"),
            "Kafka", Set.of("%s-cluster-ca-cert ca.crt"),
            "KafkaUser", Set.of("%s password", "%s sasl.jaas.config"));

    /** Made by whoever runs the production: docs/kubernetes.md, "Production". */
    private static final Set<String> BY_PEOPLE = Set.of(
            "backup-store ACCESS_KEY_ID",
            "backup-store ACCESS_SECRET_KEY",
            "waymark-tls tls.crt",
            "webhooks secret-key");

    @Test
    void every_config_map_and_every_key_of_a_secret_is_there() {
        for (Manifests built : Builds.overlays()) {
            Set<String> secrets = secretKeys(built);
            built.podTemplates().forEach(pods -> {
                pods.containers().forEach(container -> {
                    container.findValues("configMapRef").forEach(reference -> assertThat(built.has(
                                    "ConfigMap", reference.path("name").asText()))
                            .as(pods + " takes " + reference)
                            .isTrue());
                    container.findValues("secretKeyRef").forEach(reference -> {
                        String key = reference.path("name").asText() + " "
                                + reference.path("key").asText();
                        if (reference.path("optional").asBoolean() && !secrets.contains(key)) {
                            isMadeByPeople(reference);
                        } else {
                            assertThat(secrets).as(pods.toString()).contains(key);
                        }
                    });
                });
                pods.spec().path("volumes").forEach(volume -> {
                    JsonNode secret = volume.path("secret");
                    secret.path("items").forEach(item -> assertThat(secrets)
                            .as(pods.toString())
                            .contains(secret.path("secretName").asText() + " "
                                    + item.path("key").asText()));
                    if (volume.has("configMap")) {
                        assertThat(built.has(
                                        "ConfigMap",
                                        volume.at("/configMap/name").asText()))
                                .as(pods + " " + volume)
                                .isTrue();
                    }
                });
            });
        }
    }

    @Test
    void what_people_must_make_for_production_is_what_the_page_says() throws IOException {
        String page = Files.readString(Builds.repository().resolve("docs/kubernetes.md"));
        Manifests production = Builds.production();
        for (Manifest store : production.ofKind("ObjectStore")) {
            store.tree().findValues("accessKeyId").forEach(ReferencesTest::isMadeByPeople);
            store.tree().findValues("secretAccessKey").forEach(ReferencesTest::isMadeByPeople);
        }
        assertThat(production
                        .one("Gateway", "waymark")
                        .at("/spec/listeners/0/tls/certificateRefs/0/name")
                        .asText())
                .isEqualTo("waymark-tls");
        BY_PEOPLE.forEach(secret -> assertThat(page).contains(secret.split(" ")[0]));
    }

    private static void isMadeByPeople(JsonNode reference) {
        assertThat(BY_PEOPLE)
                .contains(reference.path("name").asText() + " "
                        + reference.path("key").asText());
    }

    @Test
    void routes_and_scalers_lead_to_services_and_deployments() {
        Manifests production = Builds.production();
        assertThat(production.ofKind("HTTPRoute")).hasSize(3);
        for (Manifest route : production.ofKind("HTTPRoute")) {
            JsonNode backend = route.at("/spec/rules/0/backendRefs/0");
            Manifest service = production.one("Service", backend.path("name").asText());
            assertThat(service.at("/spec/ports/0/port").asInt())
                    .isEqualTo(backend.path("port").asInt());
            String host = route.at("/spec/hostnames/0").asText();
            Manifest settings = production.ofKind("ConfigMap").stream()
                    .filter(map -> map.name().startsWith(service.name() + "-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(settings.at("/data/WAYMARK_PUBLIC_URL").asText()).isEqualTo("https://" + host);
        }
    }

    @Test
    void every_service_account_is_there() {
        for (Manifests built : Builds.overlays()) {
            built.podTemplates().filter(PodTemplate::isOurs).forEach(pods -> assertThat(built.has(
                            "ServiceAccount",
                            pods.spec().path("serviceAccountName").asText()))
                    .as(pods.toString())
                    .isTrue());
        }
    }

    @Test
    void images_have_a_version_and_ours_have_one_name_each() throws IOException {
        Matcher version = Pattern.compile("(?m)^    <version>(.*)</version>$")
                .matcher(Files.readString(Builds.repository().resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        Set<String> ours = new TreeSet<>();
        for (Manifests built : List.of(Builds.of("base"), Builds.trial(), Builds.production())) {
            built.podTemplates().forEach(pods -> pods.containers().forEach(container -> {
                String image = container.path("image").asText();
                assertThat(image)
                        .as(pods.toString())
                        .matches(".+:[^/:]*\\d[^/:]*")
                        .doesNotContain("latest");
                if (pods.isOurs()) {
                    ours.add(built + " " + image);
                }
            }));
        }
        for (String service : List.of("indicator-service", "project-service", "reporting-service")) {
            assertThat(ours)
                    .contains("base waymark/" + service + ":" + version.group(1))
                    .contains("overlays/trial waymark/" + service + ":" + version.group(1));
        }
        assertThat(Builds.of("load-plans")
                        .one("Job", "load-plans")
                        .at("/spec/template/spec/containers/0/image")
                        .asText())
                .isEqualTo("waymark/plan-loader:" + version.group(1));
        // One tag and one registry for all pods of a service.
        assertThat(ours).hasSize(9);
    }

    private static Set<String> secretKeys(Manifests built) {
        Set<String> keys = new HashSet<>();
        for (Manifest secret : built.ofKind("Secret")) {
            secret.at("/data").properties().forEach(entry -> keys.add(secret.name() + " " + entry.getKey()));
        }
        BY_OPERATORS.forEach((kind, patterns) -> built.ofKind(kind)
                .forEach(owner -> patterns.forEach(pattern -> keys.add(pattern.formatted(owner.name())))));
        return keys;
    }
}
