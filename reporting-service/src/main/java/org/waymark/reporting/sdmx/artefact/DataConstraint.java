package org.waymark.reporting.sdmx.artefact;

import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.problem.Text;

/**
 * Which data there are.
 *
 * @param values by dimension, in its order; without those about which nobody asked
 * @param firstDay of the earliest period; null where nobody asked, as is {@code lastDay}
 */
public record DataConstraint(
        Reference reference,
        Text name,
        Reference dataflow,
        List<Values> values,
        LocalDate firstDay,
        LocalDate lastDay,
        long observations,
        long series)
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
