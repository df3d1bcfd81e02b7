package org.waymark.kubernetes.network;

import java.util.Map;
import org.waymark.kubernetes.manifest.PodTemplate;

/**
 * Somebody who talks or listens: pods, or an address outside the cluster.
 *
 * @param namespaceLabels null for an address outside
 * @param ports by their names
 */
record Party(
        String name,
        String namespace,
        Map<String, String> namespaceLabels,
        Map<String, String> labels,
        Map<String, Integer> ports) {

    static Party of(String namespace, PodTemplate pods) {
        return in(namespace, pods.owner().name(), pods.labels(), pods.ports());
    }

    static Party in(String namespace, String name, Map<String, String> labels, Map<String, Integer> ports) {
        return new Party(name, namespace, Map.of("kubernetes.io/metadata.name", namespace), labels, ports);
    }

    static Party outside() {
        return new Party("outside", "", null, Map.of(), Map.of());
    }

    boolean isOutside() {
        return namespaceLabels == null;
    }

    @Override
    public String toString() {
        return name;
    }
}
