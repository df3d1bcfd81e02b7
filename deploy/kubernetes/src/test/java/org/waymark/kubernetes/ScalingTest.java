package org.waymark.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.kubernetes.manifest.Builds;
import org.waymark.kubernetes.manifest.Environment;
import org.waymark.kubernetes.manifest.Manifest;
import org.waymark.kubernetes.manifest.Manifests;

class ScalingTest {
    /** The three pools of an instance: docs/operations.md, "Connections and slots". */
    private static final int OF_AN_INSTANCE = 24 + 20 + 12;

    private static final int FOR_OPERATORS = 50;

    @Test
    void an_autoscaler_and_nobody_else_says_how_many_instances_there_are() {
        Manifests production = Builds.production();
        assertThat(production.ofKind("HorizontalPodAutoscaler")).hasSize(3);
        for (Manifest scaler : production.ofKind("HorizontalPodAutoscaler")) {
            Manifest deployment = production.one(
                    "Deployment", scaler.at("/spec/scaleTargetRef/name").asText());
            assertThat(deployment.at("/spec").has("replicas")).isFalse();
            assertThat(scaler.at("/spec/minReplicas").asInt()).isEqualTo(3);
            assertThat(scaler.at("/spec/maxReplicas").asInt())
                    .isGreaterThan(scaler.at("/spec/minReplicas").asInt());
            Manifest budget = production.one("PodDisruptionBudget", deployment.name());
            assertThat(scaler.at("/spec/minReplicas").asInt()
                            - budget.at("/spec/maxUnavailable").asInt())
                    .as("instances that stay while nodes are drained")
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void a_trial_has_one_instance_of_each_and_nothing_that_keeps_a_node_from_being_drained() {
        Manifests trial = Builds.trial();
        assertThat(trial.ofKind("HorizontalPodAutoscaler")).isEmpty();
        assertThat(trial.ofKind("PodDisruptionBudget")).isEmpty();
        trial.services()
                .forEach(pods ->
                        assertThat(pods.owner().at("/spec/replicas").asInt()).isEqualTo(1));
    }

    /** In production each service has a PostgreSQL of its own. */
    @Test
    void every_instance_finds_its_connections_also_while_one_replaces_another() {
        Manifests production = Builds.production();
        for (Manifest scaler : production.ofKind("HorizontalPodAutoscaler")) {
            String cluster = scaler.name().replace("-service", "-postgres");
            int instances = scaler.at("/spec/maxReplicas").asInt() + 1;
            assertThat(production
                            .one("Cluster", cluster)
                            .at("/spec/postgresql/parameters/max_connections")
                            .asInt())
                    .as(cluster)
                    .isGreaterThanOrEqualTo(instances * OF_AN_INSTANCE + FOR_OPERATORS);
        }
    }

    @Test
    void in_a_trial_they_share_one_postgresql() {
        Manifests trial = Builds.trial();
        int instances = trial.services().stream()
                .mapToInt(pods -> pods.owner().at("/spec/replicas").asInt() + 1)
                .sum();
        String arguments = trial.one("StatefulSet", "postgres")
                .at("/spec/template/spec/containers/0/args")
                .toString();
        Matcher allowed = Pattern.compile("max_connections=(\\d+)").matcher(arguments);
        assertThat(allowed.find()).isTrue();
        assertThat(Integer.parseInt(allowed.group(1)))
                .isGreaterThanOrEqualTo(instances * OF_AN_INSTANCE + FOR_OPERATORS);
    }

    @Test
    void nothing_that_was_acknowledged_is_on_one_machine_alone() {
        Manifests production = Builds.production();
        assertThat(production.ofKind("Cluster")).hasSize(3);
        for (Manifest cluster : production.ofKind("Cluster")) {
            assertThat(cluster.at("/spec/instances").asInt()).isEqualTo(3);
            assertThat(cluster.at("/spec/postgresql/synchronous/number").asInt())
                    .isEqualTo(1);
            assertThat(cluster.at("/spec/postgresql/synchronous/dataDurability").asText())
                    .isEqualTo("required");
            assertThat(cluster.at("/spec/plugins/0/isWALArchiver").asBoolean()).isTrue();
            String store =
                    cluster.at("/spec/plugins/0/parameters/barmanObjectName").asText();
            assertThat(store).isEqualTo(cluster.name());
            assertThat(production.has("ObjectStore", store)).isTrue();
            assertThat(production
                            .one("ScheduledBackup", cluster.name())
                            .at("/spec/cluster/name")
                            .asText())
                    .isEqualTo(cluster.name());
        }
        Manifest topics = production.one("Job", "provision-topics");
        assertThat(production.one("KafkaNodePool", "node").at("/spec/replicas").asText())
                .isEqualTo(Environment.of(production, topics.at("/spec/template/spec/containers/0"))
                        .values()
                        .get("WAYMARK_PROVISION_TOPICS_REPLICATION"));
    }
}
