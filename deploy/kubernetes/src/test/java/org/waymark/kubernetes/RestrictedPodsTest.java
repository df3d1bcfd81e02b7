package org.waymark.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.kubernetes.manifest.Builds;
import org.waymark.kubernetes.manifest.Manifest;
import org.waymark.kubernetes.manifest.Manifests;
import org.waymark.kubernetes.manifest.PodTemplate;

/** The Pod Security Standard "restricted", and what we ask of our own images beyond it. */
class RestrictedPodsTest {
    private static final Set<String> ALLOWED_VOLUMES = Set.of(
            "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");

    @Test
    void the_namespace_lets_no_other_pods_in() {
        for (Manifests built : Builds.overlays()) {
            Manifest namespace = built.ofKind("Namespace").get(0);
            assertThat(namespace
                            .at("/metadata/labels")
                            .path("pod-security.kubernetes.io/enforce")
                            .asText())
                    .isEqualTo("restricted");
            built.all().stream()
                    .filter(manifest -> !manifest.kind().equals("Namespace"))
                    .forEach(manifest -> assertThat(
                                    manifest.at("/metadata/namespace").asText())
                            .as(manifest.toString())
                            .isEqualTo(namespace.name()));
        }
    }

    @Test
    void every_pod_keeps_to_the_standard() {
        pods().forEach(pods -> {
            JsonNode context = pods.spec().path("securityContext");
            assertThat(context.path("runAsNonRoot").asBoolean())
                    .as(pods.toString())
                    .isTrue();
            assertThat(context.path("runAsUser").asInt()).as(pods.toString()).isPositive();
            assertThat(context.at("/seccompProfile/type").asText())
                    .as(pods.toString())
                    .isEqualTo("RuntimeDefault");
            for (String shared : List.of("hostNetwork", "hostPID", "hostIPC")) {
                assertThat(pods.spec().has(shared)).as(pods + " " + shared).isFalse();
            }
            pods.spec().path("volumes").forEach(volume -> assertThat(ALLOWED_VOLUMES)
                    .as(pods + " " + volume)
                    .containsAnyElementsOf(volume.properties().stream()
                            .map(member -> member.getKey())
                            .filter(member -> !member.equals("name"))
                            .toList()));
            pods.containers().forEach(container -> {
                JsonNode own = container.path("securityContext");
                assertThat(own.path("allowPrivilegeEscalation").asBoolean(true))
                        .as(pods.toString())
                        .isFalse();
                assertThat(own.at("/capabilities/drop/0").asText())
                        .as(pods.toString())
                        .isEqualTo("ALL");
                assertThat(own.at("/capabilities").has("add"))
                        .as(pods.toString())
                        .isFalse();
                assertThat(own.path("privileged").asBoolean())
                        .as(pods.toString())
                        .isFalse();
                assertThat(container.at("/ports/0").has("hostPort"))
                        .as(pods.toString())
                        .isFalse();
            });
        });
    }

    /** A Service called "kafka" would set KAFKA_PORT, which the services and Kafka's image read as a setting. */
    @Test
    void no_pod_has_a_token_for_the_cluster_or_addresses_of_its_services_in_its_environment() {
        pods().forEach(pods -> {
            assertThat(pods.spec().path("automountServiceAccountToken").asBoolean(true))
                    .as(pods.toString())
                    .isFalse();
            assertThat(pods.spec().path("enableServiceLinks").asBoolean(true))
                    .as(pods.toString())
                    .isFalse();
        });
    }

    @Test
    void our_images_run_as_their_user_and_write_to_the_temporary_folder_alone() {
        List<PodTemplate> ours = pods().filter(PodTemplate::isOurs).toList();
        assertThat(ours).hasSize(15);
        for (PodTemplate pods : ours) {
            assertThat(pods.spec().at("/securityContext/runAsUser").asInt()).isEqualTo(10001);
            pods.containers().forEach(container -> {
                assertThat(container
                                .at("/securityContext/readOnlyRootFilesystem")
                                .asBoolean())
                        .as(pods.toString())
                        .isTrue();
                container.path("volumeMounts").forEach(mount -> {
                    boolean written = !mount.path("readOnly").asBoolean();
                    assertThat(written)
                            .isEqualTo(mount.path("mountPath").asText().equals("/tmp"));
                });
            });
            assertThat(pods.spec().at("/volumes").findValuesAsText("sizeLimit"))
                    .as(pods.toString())
                    .hasSize(1);
        }
    }

    private static Stream<PodTemplate> pods() {
        return Stream.of(Builds.trial(), Builds.production(), Builds.of("load-plans"))
                .flatMap(Manifests::podTemplates);
    }
}
