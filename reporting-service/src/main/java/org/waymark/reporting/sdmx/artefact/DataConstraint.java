package org.waymark.reporting.sdmx.artefact;

import java.util.List;
import org.waymark.foundation.problem.Text;

/**
 * Which data there are.
 *
 * @param values by dimension, in its order; without those about which nobody asked
 */
public record DataConstraint(
        Reference reference, Text name, Reference dataflow, List<Values> values, long observations, long series)
        implements Artefact {
    /** In order. */
    public record Values(String dimension, List<String> codes) {}

    public DataConstraint {
        values = List.copyOf(values);
    }

    @Override
    public List<Reference> references() {
        return List.of(dataflow);
    }
}
