package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.evidence.AgencyDirectory;
import org.waymark.reporting.known.AgencyBody;

/**
 * An agency by the name it had on the day.
 *
 * @param named the code that was written where it is not the agency's own: that of a predecessor
 * @param formerly how that predecessor was called
 * @param unresolved nothing is known of this code yet
 */
@Schema(requiredProperties = {"agency", "name", "shortName", "unresolved"})
public record AgencyView(
        String agency,
        @Schema(nullable = true) Text name,
        @Schema(nullable = true) Text shortName,
        @JsonInclude(JsonInclude.Include.NON_NULL) String named,
        @Schema(description = "How the predecessor was called whose code is in named")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                Former formerly,
        boolean unresolved) {
    /** The name of an agency that is no more. */
    @Schema(name = "FormerAgency", requiredProperties = "*")
    public record Former(@Schema(nullable = true) Text name, @Schema(nullable = true) Text shortName) {}

    /** The agency, or all that stood in for it on the day: one, or several. */
    public static Stream<AgencyView> of(String code, AgencyDirectory directory) {
        return directory.onThatDay(code).stream().map(standing -> of(standing, code, directory));
    }

    /** One agency by its own name of the day, whoever stands in for it. */
    public static AgencyView itself(String code, AgencyDirectory directory) {
        return of(code, code, directory);
    }

    private static AgencyView of(String standing, String written, AgencyDirectory directory) {
        Optional<AgencyBody> known = directory.named(standing);
        Optional<AgencyBody> predecessor = directory.named(written).filter(other -> !standing.equals(written));
        return new AgencyView(
                standing,
                known.map(AgencyBody::name).orElse(null),
                known.map(AgencyBody::shortName).orElse(null),
                standing.equals(written) ? null : written,
                predecessor
                        .map(former -> new Former(former.name(), former.shortName()))
                        .orElse(null),
                known.isEmpty());
    }
}
