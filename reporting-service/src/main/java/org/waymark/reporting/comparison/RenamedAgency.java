package org.waymark.reporting.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.report.AgencyView;

/** An agency that both sides name, each by another name. */
@Schema(requiredProperties = "*")
public record RenamedAgency(String agency, Names from, Names to) {
    @Schema(name = "NamesOfAgency", requiredProperties = "*")
    public record Names(@Schema(nullable = true) Text name, @Schema(nullable = true) Text shortName) {
        static Names of(AgencyView agency) {
            return new Names(agency.name(), agency.shortName());
        }
    }

    /** In order of code. */
    static List<RenamedAgency> of(Stream<AgencyView> before, Stream<AgencyView> after) {
        Map<String, Names> earlier = names(before);
        return names(after).entrySet().stream()
                .filter(agency -> earlier.containsKey(agency.getKey()))
                .filter(agency -> !Objects.equals(earlier.get(agency.getKey()), agency.getValue()))
                .map(agency -> new RenamedAgency(agency.getKey(), earlier.get(agency.getKey()), agency.getValue()))
                .toList();
    }

    private static Map<String, Names> names(Stream<AgencyView> agencies) {
        Map<String, Names> names = new TreeMap<>();
        agencies.forEach(agency -> names.put(agency.agency(), Names.of(agency)));
        return names;
    }
}
