package org.waymark.reporting.sdmx.artefact;

import java.util.List;
import org.waymark.foundation.problem.Text;

public record Dataflow(Reference reference, Text name, Text description, Reference structure) implements Artefact {
    @Override
    public List<Reference> references() {
        return List.of(structure);
    }
}
