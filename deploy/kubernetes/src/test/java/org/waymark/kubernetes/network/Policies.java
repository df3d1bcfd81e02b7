package org.waymark.kubernetes.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waymark.kubernetes.manifest.Manifest;
import org.waymark.kubernetes.manifest.Manifests;

/**
 * What the network policies of a namespace let through, by the rules of the Kubernetes documentation: whoever is
 * selected by no policy of a direction is free in it, whoever is selected by some may do what one of them allows.
 * An {@code ipBlock} stands for addresses outside the cluster.
 */
record Policies(String namespace, List<Manifest> all) {

    static Policies of(Manifests built) {
        return new Policies(built.ofKind("Namespace").get(0).name(), built.ofKind("NetworkPolicy"));
    }

    boolean let(Party from, Party to, int port) {
        return allows("Egress", from, to, to, port) && allows("Ingress", to, from, to, port);
    }

    private boolean allows(String direction, Party selected, Party peer, Party listener, int port) {
        if (!selected.namespace().equals(namespace)) {
            return true;
        }
        List<JsonNode> policies = all.stream()
                .map(Manifest::tree)
                .filter(policy -> matches(policy.at("/spec/podSelector"), selected.labels()))
                .filter(policy -> elements(policy.at("/spec/policyTypes"))
                        .anyMatch(type -> type.asText().equals(direction)))
                .toList();
        String rules = direction.equals("Egress") ? "/spec/egress" : "/spec/ingress";
        String peers = direction.equals("Egress") ? "to" : "from";
        return policies.isEmpty()
                || policies.stream()
                        .flatMap(policy -> elements(policy.at(rules)))
                        .anyMatch(rule -> isOpen(rule.path("ports"), listener, port)
                                && elements(rule.path(peers)).anyMatch(one -> isMeant(one, peer)));
    }

    private static boolean isOpen(JsonNode ports, Party listener, int port) {
        return elements(ports)
                .anyMatch(open -> open.path("port").isInt()
                        ? open.path("port").asInt() == port
                        : Integer.valueOf(port)
                                .equals(listener.ports().get(open.path("port").asText())));
    }

    private boolean isMeant(JsonNode peer, Party party) {
        if (party.isOutside()) {
            return peer.has("ipBlock");
        }
        boolean inNamespace = peer.has("namespaceSelector")
                ? matches(peer.path("namespaceSelector"), party.namespaceLabels())
                : party.namespace().equals(namespace);
        return !peer.has("ipBlock") && inNamespace && matches(peer.path("podSelector"), party.labels());
    }

    private static boolean matches(JsonNode selector, Map<String, String> labels) {
        boolean byLabels = selector.path("matchLabels").properties().stream()
                .allMatch(label -> label.getValue().asText().equals(labels.get(label.getKey())));
        boolean byExpressions = elements(selector.path("matchExpressions")).allMatch(expression -> {
            if (!expression.path("operator").asText().equals("Exists")) {
                throw new AssertionError("Only Exists is known here: " + expression);
            }
            return labels.containsKey(expression.path("key").asText());
        });
        return byLabels && byExpressions;
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
