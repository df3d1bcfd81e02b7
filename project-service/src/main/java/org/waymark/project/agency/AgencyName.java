package org.waymark.project.agency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/**
 * An agency by its name on the day asked for.
 *
 * @param name null until an agency of that code is registered
 */
@Schema(requiredProperties = "*")
public record AgencyName(String agency, @Schema(nullable = true) Text name, @Schema(nullable = true) Text shortName) {
    /** @param registered null where it is not */
    static AgencyName of(String code, Agency registered) {
        if (registered == null) {
            return new AgencyName(code, null, null);
        }
        AgencyDefinition definition = registered.definition();
        return new AgencyName(code, definition.name(), definition.shortName());
    }
}
