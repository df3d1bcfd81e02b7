package org.waymark.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.kubernetes.manifest.Builds;
import org.waymark.kubernetes.manifest.Environment;
import org.waymark.kubernetes.manifest.Manifest;
import org.waymark.kubernetes.manifest.Manifests;
import org.waymark.kubernetes.manifest.PodTemplate;

/** The instances of the three services: how they are found, probed, replaced and bounded. */
class ServingPodsTest {
    private static final Map<String, List<Integer>> PORTS = Map.of(
            "indicator-service", List.of(8081, 8181),
            "project-service", List.of(8082, 8182),
            "reporting-service", List.of(8083, 8183));

    @Test
    void each_service_has_one_deployment_that_listens_where_its_image_does() {
        for (Manifests built : Builds.overlays()) {
            assertThat(built.services()).hasSize(3);
            PORTS.forEach((name, ports) -> {
                PodTemplate pods =
                        built.one("Deployment", name).podTemplate().findFirst().orElseThrow();
                assertThat(pods.ports()).containsEntry("interface", ports.get(0));
                assertThat(pods.ports()).containsEntry("management", ports.get(1));
                assertThat(pods.spec().at("/containers/0/image").asText()).contains("waymark/" + name + ":");
            });
        }
    }

    @Test
    void every_selector_finds_the_pods_of_one_owner_and_every_port_is_theirs() {
        for (Manifests built : Builds.overlays()) {
            for (Manifest service : built.ofKind("Service")) {
                PodTemplate pods = theOneSelected(built, service, service.at("/spec/selector"));
                service.at("/spec/ports").forEach(port -> assertThat(pods.ports())
                        .as(service.toString())
                        .containsKey(port.path("targetPort").asText()));
            }
            for (Manifest budget : built.ofKind("PodDisruptionBudget")) {
                theOneSelected(built, budget, budget.at("/spec/selector/matchLabels"));
            }
            for (String kind : List.of("Deployment", "StatefulSet")) {
                for (Manifest owner : built.ofKind(kind)) {
                    assertThat(theOneSelected(built, owner, owner.at("/spec/selector/matchLabels"))
                                    .owner())
                            .isEqualTo(owner);
                    owner.at("/spec/template/spec/topologySpreadConstraints")
                            .forEach(spread -> theOneSelected(built, owner, spread.at("/labelSelector/matchLabels")));
                }
            }
        }
    }

    /** The paths themselves are asked of packaged services in deploy/end-to-end. */
    @Test
    void every_probe_asks_a_port_that_is_there_and_services_are_probed_at_their_management_port() {
        for (Manifests built : Builds.overlays()) {
            built.podTemplates().forEach(pods -> pods.containers()
                    .forEach(container -> List.of("startupProbe", "readinessProbe", "livenessProbe")
                            .forEach(probe -> List.of("httpGet", "tcpSocket").forEach(how -> {
                                JsonNode port = container.path(probe).path(how).path("port");
                                if (!port.isMissingNode()) {
                                    assertThat(pods.ports()).as(pods.toString()).containsKey(port.asText());
                                }
                            }))));
            for (PodTemplate pods : built.services()) {
                JsonNode container = pods.spec().at("/containers/0");
                assertThat(container.at("/startupProbe/httpGet").toString())
                        .isEqualTo("{\"path\":\"/q/health/started\",\"port\":\"management\"}");
                assertThat(container.at("/readinessProbe/httpGet").toString())
                        .isEqualTo("{\"path\":\"/q/health/ready\",\"port\":\"management\"}");
                assertThat(container.at("/livenessProbe/httpGet").toString())
                        .isEqualTo("{\"path\":\"/q/health/live\",\"port\":\"management\"}");
            }
        }
    }

    @Test
    void an_instance_is_replaced_before_it_goes_and_has_the_time_to_end_what_it_does() {
        for (Manifests built : Builds.overlays()) {
            for (PodTemplate pods : built.services()) {
                Manifest deployment = pods.owner();
                assertThat(deployment
                                .at("/spec/strategy/rollingUpdate/maxUnavailable")
                                .asText())
                        .isEqualTo("0");
                assertThat(deployment
                                .at("/spec/strategy/rollingUpdate/maxSurge")
                                .asInt())
                        .isEqualTo(1);
                Map<String, String> settings =
                        Environment.of(built, pods.spec().at("/containers/0")).values();
                int needed = pods.spec()
                                .at("/containers/0/lifecycle/preStop/sleep/seconds")
                                .asInt()
                        + seconds(settings.get("QUARKUS_SHUTDOWN_DELAY"))
                        + seconds(settings.get("QUARKUS_SHUTDOWN_TIMEOUT"));
                assertThat(needed).isGreaterThan(20);
                assertThat(pods.spec().path("terminationGracePeriodSeconds").asInt())
                        .as(pods.toString())
                        .isGreaterThanOrEqualTo(needed + 10);
            }
        }
    }

    @Test
    void the_heap_takes_half_of_the_memory_at_most() {
        for (Manifests built : Builds.overlays()) {
            built.podTemplates().filter(PodTemplate::isOurs).forEach(pods -> pods.containers()
                    .forEach(container -> {
                        String options =
                                Environment.of(built, container).values().get("JAVA_TOOL_OPTIONS");
                        Matcher heap = Pattern.compile("-Xmx(\\d+)m").matcher(options);
                        assertThat(heap.find()).isTrue();
                        assertThat(mebibytes(
                                        container.at("/resources/limits/memory").asText()))
                                .as(pods.toString())
                                .isGreaterThanOrEqualTo(2 * Integer.parseInt(heap.group(1)));
                        assertThat(container.at("/resources/requests/cpu").asText())
                                .isNotEmpty();
                        assertThat(container.at("/resources/requests/memory").asText())
                                .isNotEmpty();
                    }));
        }
    }

    @Test
    void files_that_are_being_imported_have_room() {
        for (Manifests built : Builds.overlays()) {
            JsonNode pods = built.one("Deployment", "indicator-service").at("/spec/template/spec");
            int room =
                    mebibytes(pods.path("volumes").findValuesAsText("sizeLimit").get(0));
            // waymark.bulk.bodies-at-once files of waymark.bulk.body-limit, and one more while a job runs.
            assertThat(room).isGreaterThanOrEqualTo(17 * 256);
            assertThat(mebibytes(pods.at("/containers/0/resources/limits/ephemeral-storage")
                            .asText()))
                    .isGreaterThan(room);
        }
    }

    private static PodTemplate theOneSelected(Manifests built, Manifest who, JsonNode labels) {
        List<PodTemplate> found =
                built.podTemplates().filter(pods -> pods.isSelectedBy(labels)).toList();
        assertThat(found).as("pods that %s selects by %s", who, labels).hasSize(1);
        return found.get(0);
    }

    private static int seconds(String duration) {
        assertThat(duration).matches("\\d+s");
        return Integer.parseInt(duration.substring(0, duration.length() - 1));
    }

    private static int mebibytes(String quantity) {
        assertThat(quantity).matches("\\d+[MG]i");
        int number = Integer.parseInt(quantity.substring(0, quantity.length() - 2));
        return quantity.endsWith("Gi") ? 1024 * number : number;
    }
}
