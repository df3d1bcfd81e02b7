package org.waymark.kubernetes.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.kubernetes.manifest.Builds;
import org.waymark.kubernetes.manifest.Manifests;

/** Everything that the suite needs comes through, and nothing else does: all pairs are tried. */
class NetworkPoliciesTest {
    private static final Party DNS = Party.in("kube-system", "dns", Map.of("k8s-app", "kube-dns"), Map.of("dns", 53));
    private static final Party PROMETHEUS = Party.in("monitoring", "prometheus", Map.of(), Map.of());
    private static final Party COLLECTOR = Party.in("observability", "collector", Map.of(), Map.of("otlp", 4317));
    private static final Party STRANGER = Party.in("elsewhere", "stranger", Map.of(), Map.of());
    private static final Party WAY_IN = new Party(
            "way in",
            "ingress",
            Map.of("kubernetes.io/metadata.name", "ingress", "waymark.org/lets-clients-in", "true"),
            Map.of(),
            Map.of());

    @Test
    void in_a_trial() {
        Manifests trial = Builds.trial();
        List<Party> parties = parties(trial);
        Set<String> expected = common(parties);
        for (Party party : parties) {
            if (isService(party)) {
                expected.add(party + " -> postgres 5432");
                expected.add(party + " -> kafka 9092");
                expected.add(party + " -> keycloak 8080");
            }
            if (party.name().endsWith("-provision")) {
                expected.add(party + " -> postgres 5432");
            }
        }
        expected.add("provision-topics -> kafka 9092");
        expected.add("kafka -> kafka 9092");
        assertThat(connections(trial, parties)).isEqualTo(expected);
    }

    @Test
    void the_loader_of_plans_reaches_interfaces_and_the_identity_server() {
        Manifests both = Builds.trial().with(Builds.of("load-plans"));
        List<Party> parties = parties(both);
        Set<String> before = connections(Builds.trial(), parties(Builds.trial()));
        Set<String> through = connections(both, parties);
        through.removeAll(before);
        assertThat(through)
                .containsExactlyInAnyOrder(
                        "load-plans -> dns 53",
                        "load-plans -> keycloak 8080",
                        "load-plans -> indicator-service 8081",
                        "load-plans -> project-service 8082",
                        "load-plans -> reporting-service 8083");
    }

    @Test
    void in_production() {
        Manifests production = Builds.production();
        List<Party> parties = parties(production);
        for (String service : List.of("indicator", "project", "reporting")) {
            String cluster = service + "-postgres";
            // As CloudNativePG labels its pods, with what the Cluster passes on.
            parties.add(Party.in(
                    "waymark",
                    cluster,
                    Map.of("cnpg.io/cluster", cluster, "waymark.org/offers", "postgresql"),
                    Map.of("postgres", 5432, "status", 8000)));
        }
        parties.add(Party.in("cnpg-system", "cnpg", Map.of("app.kubernetes.io/name", "cloudnative-pg"), Map.of()));
        // As Strimzi labels its pods, with what the Kafka passes on.
        parties.add(Party.in(
                "waymark",
                "waymark-kafka",
                Map.of("strimzi.io/cluster", "waymark", "waymark.org/offers", "kafka"),
                Map.of("control", 9090, "replication", 9091, "internal", 9093)));

        Set<String> expected = common(parties);
        for (Party party : parties) {
            String service = party.name().replaceAll("-service.*", "");
            if (isService(party)) {
                expected.add(party + " -> outside 443");
            }
            if (isService(party) || party.name().endsWith("-provision")) {
                expected.add(party + " -> " + service + "-postgres 5432");
            }
            if (party.name().endsWith("-postgres")) {
                for (int port : List.of(5432, 8000)) {
                    expected.add("cnpg -> " + party + " " + port);
                    expected.add(party + " -> " + party + " " + port);
                }
            }
            if (party.name().endsWith("-postgres") || party.name().equals("waymark-kafka")) {
                expected.add(party + " -> outside 443");
                expected.add(party + " -> outside 6443");
            }
        }
        Set<String> connections = connections(production, parties);
        // Who comes in to Kafka is said by policies that Strimzi writes: here only who may go out to it is tried.
        connections.removeIf(connection -> connection.contains("-> waymark-kafka"));
        assertThat(connections).isEqualTo(expected);
        Policies outward = new Policies(
                "waymark",
                production.ofKind("NetworkPolicy").stream()
                        .filter(policy ->
                                policy.at("/spec/policyTypes").toString().contains("Egress"))
                        .filter(policy -> !policy.name().equals("deny-by-default"))
                        .toList());
        Party kafka = parties.get(parties.size() - 1);
        assertThat(parties.stream()
                        .filter(party -> party.namespace().equals("waymark"))
                        .filter(party -> outward.let(party, kafka, 9093))
                        .map(Party::name))
                .containsExactlyInAnyOrder(
                        "indicator-service", "project-service", "reporting-service", "provision-topics");
    }

    /** What is the same wherever the suite runs. */
    private static Set<String> common(List<Party> parties) {
        Set<String> expected = new TreeSet<>();
        for (Party party : parties) {
            if (isService(party)) {
                expected.add("way in -> " + party + " " + party.ports().get("interface"));
                expected.add("prometheus -> " + party + " " + party.ports().get("management"));
                expected.add(party + " -> collector 4317");
            }
            if (party.namespace().startsWith("waymark")) {
                expected.add(party + " -> dns 53");
            }
        }
        return expected;
    }

    private static boolean isService(Party party) {
        return "service".equals(party.labels().get("app.kubernetes.io/component"));
    }

    private static List<Party> parties(Manifests built) {
        List<Party> parties = new ArrayList<>();
        String namespace = built.ofKind("Namespace").get(0).name();
        built.podTemplates().forEach(pods -> parties.add(Party.of(namespace, pods)));
        parties.addAll(List.of(DNS, PROMETHEUS, COLLECTOR, STRANGER, WAY_IN, Party.outside()));
        return parties;
    }

    /** All that come through, of all pairs of which one is of the suite, and all ports that are known. */
    private static Set<String> connections(Manifests built, List<Party> parties) {
        Policies policies = Policies.of(built);
        Set<String> through = new TreeSet<>();
        for (Party from : parties) {
            for (Party to : parties) {
                boolean ours = from.namespace().equals(policies.namespace())
                        || to.namespace().equals(policies.namespace());
                List<Integer> ports = to.isOutside()
                        ? List.of(80, 443, 6443)
                        : to.ports().values().stream().toList();
                for (int port : ports) {
                    if (ours && policies.let(from, to, port)) {
                        through.add(from + " -> " + to + " " + port);
                    }
                }
            }
        }
        return through;
    }
}
