package org.waymark.reporting.known;

import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.problem.Text;

/**
 * @param validTo the first day on which the agency is no more; null while it is
 * @param successor the code of the agency that then stands in, or null
 * @param successors the codes of those that do, where they are several
 */
public record AgencyBody(Text name, Text shortName, LocalDate validTo, String successor, List<String> successors) {
    public AgencyBody {
        successors = successors == null ? List.of() : List.copyOf(successors);
    }

    /** Whoever stands in for it on the day; nobody while it is there. */
    public List<String> heirs(LocalDate day) {
        boolean over = validTo != null && !day.isBefore(validTo);
        if (!over) {
            return List.of();
        }
        return successor == null ? successors : List.of(successor);
    }
}
