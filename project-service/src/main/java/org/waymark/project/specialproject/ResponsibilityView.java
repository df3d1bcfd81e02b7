package org.waymark.project.specialproject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.project.agency.Agency;
import org.waymark.project.agency.AgencyDefinition;

/** Who answers for a project, with names; {@code known} false means that nobody can say. */
@Schema(name = "AnsweringAgencies", requiredProperties = "*")
public record ResponsibilityView(boolean known, boolean openEnded, LocalDate effectiveFrom, List<Named> agencies) {
    /**
     * An agency named for a project.
     *
     * @param as the name the plan prints
     * @param name as registered; null while {@code unresolved}
     * @param inForce whether it exists on the day asked for; null while {@code unresolved}
     * @param unresolved true until an agency of that code is registered
     */
    @Schema(name = "AnsweringAgency", requiredProperties = "*")
    public record Named(
            String agency,
            Role role,
            @Schema(nullable = true) String as,
            @Schema(nullable = true) Text name,
            @Schema(nullable = true) Text shortName,
            @Schema(nullable = true) Boolean inForce,
            @Schema(nullable = true) String successor,
            boolean unresolved) {
        static Named of(ResponsibleAgency responsible, Agency registered, LocalDate asOf) {
            if (registered == null) {
                return new Named(
                        responsible.agency(), responsible.role(), responsible.as(), null, null, null, null, true);
            }
            AgencyDefinition agency = registered.definition();
            return new Named(
                    responsible.agency(),
                    responsible.role(),
                    responsible.as(),
                    agency.name(),
                    agency.shortName(),
                    agency.isInForce(asOf),
                    agency.successor(),
                    false);
        }
    }

    static ResponsibilityView of(Responsibility responsibility, LocalDate asOf, Map<String, Agency> registered) {
        return new ResponsibilityView(
                responsibility.known(),
                responsibility.openEnded(),
                responsibility.effectiveFrom(),
                responsibility.agencies().stream()
                        .map(agency -> Named.of(agency, registered.get(agency.agency()), asOf))
                        .toList());
    }
}
