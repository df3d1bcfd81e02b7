package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.evidence.AgencyDirectory;
import org.waymark.reporting.known.ProjectBody.Responsible;

/**
 * An agency that answers for a project.
 *
 * @param role LEAD, PARTICIPANT, SHARED, SOLE
 * @param as the words of the plan
 */
@Schema(requiredProperties = {"agency", "name", "shortName", "unresolved", "role", "as"})
public record ResponsibleAgency(
        @JsonUnwrapped AgencyView who, @Schema(nullable = true) String role, @Schema(nullable = true) String as) {

    static Stream<ResponsibleAgency> of(Responsible stated, AgencyDirectory directory) {
        return AgencyView.of(stated.agency(), directory)
                .map(who -> new ResponsibleAgency(who, stated.role(), stated.as()));
    }
}
