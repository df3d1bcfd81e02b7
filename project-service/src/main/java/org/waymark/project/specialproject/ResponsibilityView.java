package org.waymark.project.specialproject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.project.agency.Agency;
import org.waymark.project.agency.AgencyDefinition;
import org.waymark.project.agency.AgencyName;

/**
 * Who answers for a project, with names; {@code known} false means that nobody can say.
 *
 * @param coordinator the agency that compiles and submits where none leads, or null
 */
@Schema(name = "AnsweringAgencies", requiredProperties = "*")
public record ResponsibilityView(
        boolean known,
        boolean openEnded,
        LocalDate effectiveFrom,
        @Schema(
                        nullable = true,
                        description = "The agency that compiles and submits where several share and none leads")
                String coordinator,
        List<Named> agencies) {
    /**
     * An agency named for a project.
     *
     * @param as the name the plan prints
     * @param name as on the day asked for; null while {@code unresolved}
     * @param inForce whether it exists on the day asked for; null while {@code unresolved}
     * @param successors once it is no more, those that carry its duties on the day
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
            @Schema(description = "Once it is no more: those that carry its duties on the day, by name")
                    List<AgencyName> successors,
            boolean unresolved) {
        static Named of(ResponsibleAgency responsible, AgenciesOnDay names) {
            String code = responsible.agency();
            Agency registered = names.registered.get(code);
            if (registered == null) {
                return new Named(code, responsible.role(), responsible.as(), null, null, null, null, List.of(), true);
            }
            AgencyDefinition agency = registered.definition();
            return new Named(
                    code,
                    responsible.role(),
                    responsible.as(),
                    agency.name(),
                    agency.shortName(),
                    agency.isInForce(names.day),
                    agency.successor(),
                    names.successors.getOrDefault(code, List.of()),
                    false);
        }
    }

    /** What is known of the agencies on the day. */
    record AgenciesOnDay(LocalDate day, Map<String, Agency> registered, Map<String, List<AgencyName>> successors) {}

    static ResponsibilityView of(Responsibility responsibility, String coordinator, AgenciesOnDay names) {
        return new ResponsibilityView(
                responsibility.known(),
                responsibility.openEnded(),
                responsibility.effectiveFrom(),
                responsibility.isCoordinatedBy(coordinator) ? coordinator : null,
                responsibility.agencies().stream()
                        .map(agency -> Named.of(agency, names))
                        .toList());
    }
}
