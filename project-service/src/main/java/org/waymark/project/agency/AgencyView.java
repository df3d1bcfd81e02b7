package org.waymark.project.agency;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agency as clients see it.
 *
 * @param inForce whether the agency exists on the day asked for, or today
 */
@Schema(
        name = "Agency",
        requiredProperties = {"code", "version", "recordedAt", "inForce", "name", "aliases", "sources"},
        examples = AgencyExample.VIEW)
public record AgencyView(
        String code, int version, Instant recordedAt, boolean inForce, @JsonUnwrapped AgencyDefinition definition) {
    public static AgencyView of(Agency agency, LocalDate day) {
        AgencyDefinition definition = agency.definition();
        return new AgencyView(agency.code, agency.version, agency.recordedAt, definition.isInForce(day), definition);
    }
}
