package org.waymark.reporting.sdmx.data;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.Component.Role;

/** Which components {@code attributes} and {@code measures} ask for. All attributes belong to observations. */
final class ShownComponents {
    private static final Set<String> ALL_ATTRIBUTES = Set.of("dsd", "all", "obs");
    private static final Set<String> NO_ATTRIBUTES = Set.of("none", "msd", "dataset", "series");

    private final List<Component> components;
    private final Violations violations;

    ShownComponents(List<Component> components, Violations violations) {
        this.components = components;
        this.violations = violations;
    }

    /** Positions, in their order. Without measures and attributes it is the series alone that is asked for. */
    List<Integer> of(String attributes, String measures) {
        Set<String> wantedAttributes = ids("attributes", attributes, Role.ATTRIBUTE, ALL_ATTRIBUTES, NO_ATTRIBUTES);
        Set<String> wantedMeasures = ids("measures", measures, Role.MEASURE, Set.of("all"), Set.of("none"));
        boolean keysAlone = wantedAttributes.isEmpty() && wantedMeasures.isEmpty();
        List<Integer> shown = new ArrayList<>();
        for (int at = 0; at < components.size(); at++) {
            Component component = components.get(at);
            boolean wanted =
                    switch (component.role()) {
                        case DIMENSION -> true;
                        case TIME_DIMENSION -> !keysAlone;
                        case MEASURE -> wantedMeasures.contains(component.id());
                        case ATTRIBUTE -> wantedAttributes.contains(component.id());
                    };
            if (wanted) {
                shown.add(at);
            }
        }
        return shown;
    }

    private Set<String> ids(String name, String given, Role role, Set<String> all, Set<String> none) {
        Set<String> ids = components.stream()
                .filter(one -> one.role() == role)
                .map(Component::id)
                .collect(Collectors.toSet());
        if (given == null) {
            return ids;
        }
        List<String> asked = Arrays.asList(given.split(","));
        String known = String.join(", ", all) + ", " + String.join(", ", none) + ", " + String.join(", ", ids);
        if (!asked.stream().allMatch(one -> all.contains(one) || none.contains(one) || ids.contains(one))) {
            violations.add(
                    "?" + name,
                    new TextNode(given),
                    "known-component",
                    new Text("没有该列；可用：" + known, "names what is not there; there are " + known));
        }
        if (asked.stream().anyMatch(all::contains)) {
            return ids;
        }
        return asked.stream().filter(ids::contains).collect(Collectors.toSet());
    }
}
