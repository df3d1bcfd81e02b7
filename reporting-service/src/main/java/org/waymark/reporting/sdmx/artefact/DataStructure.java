package org.waymark.reporting.sdmx.artefact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.waymark.foundation.problem.Text;

/** @param components dimensions, then the dimension of time, measures, attributes */
public record DataStructure(Reference reference, Text name, List<Component> components) implements Artefact {
    public DataStructure {
        components = List.copyOf(components);
    }

    public List<Component> of(Component.Role role) {
        return components.stream().filter(one -> one.role() == role).toList();
    }

    @Override
    public List<Reference> references() {
        Set<Reference> used = new LinkedHashSet<>();
        used.add(Reference.CONCEPTS);
        components.stream().map(Component::codelist).filter(Objects::nonNull).forEach(used::add);
        return List.copyOf(used);
    }
}
