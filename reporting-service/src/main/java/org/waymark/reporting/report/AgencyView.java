package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.evidence.AgencyDirectory;

/**
 * An agency by the name it had on the day.
 *
 * @param named the code that was written where it is not the agency's own: that of a predecessor
 * @param unresolved nothing is known of this code yet
 */
@Schema(requiredProperties = {"agency", "name", "shortName", "unresolved"})
public record AgencyView(
        String agency,
        @Schema(nullable = true) Text name,
        @Schema(nullable = true) Text shortName,
        @JsonInclude(JsonInclude.Include.NON_NULL) String named,
        boolean unresolved) {

    static AgencyView of(String code, AgencyDirectory directory) {
        return directory
                .onThatDay(code)
                .map(agency -> new AgencyView(
                        agency.code(),
                        agency.body().name(),
                        agency.body().shortName(),
                        agency.code().equals(code) ? null : code,
                        false))
                .orElse(new AgencyView(code, null, null, null, true));
    }
}
