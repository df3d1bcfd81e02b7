package org.waymark.project.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agency as clients see it.
 *
 * @param inForce whether the agency exists on the day asked for, or today
 * @param succeededBy those that carry its duties on the day, once it is no more
 * @param predecessors those that have given way to it by the day
 * @param matched the name by which it was found
 * @param later the versions that will hold, in order of their days
 */
@Schema(
        name = "Agency",
        requiredProperties = {"code", "version", "recordedAt", "inForce", "name", "aliases", "sources", "later"},
        examples = AgencyExample.VIEW)
public record AgencyView(
        String code,
        int version,
        Instant recordedAt,
        @Schema(description = "Whether the agency exists on the day asked for, or today") boolean inForce,
        @JsonUnwrapped AgencyDefinition definition,
        @Schema(description = "Once it is no more: those that carry its duties on the day, by name")
                @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<AgencyName> succeededBy,
        @Schema(description = "Those that have given way to it by the day, by their last names")
                @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<AgencyName> predecessors,
        @Schema(description = "Where names were searched: the one that was found, perhaps a former one")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                String matched,
        @Schema(description = "The versions that do not hold yet, in order of their days") List<Later> later) {
    /** A version that does not hold yet. */
    @Schema(
            name = "LaterAgency",
            requiredProperties = {"version", "recordedAt", "name"})
    public record Later(int version, Instant recordedAt, @JsonUnwrapped AgencyDefinition definition) {
        static Later of(Agency agency) {
            return new Later(agency.version, agency.recordedAt, agency.definition());
        }
    }
}
