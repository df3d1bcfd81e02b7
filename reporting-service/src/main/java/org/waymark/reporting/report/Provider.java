package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.evidence.AgencyDirectory;
import org.waymark.reporting.known.IndicatorBody;

/** An agency that reports an indicator's values. */
@Schema(requiredProperties = {"agency", "name", "shortName", "unresolved"})
public record Provider(@JsonUnwrapped AgencyView who) {

    static List<Provider> of(IndicatorBody definition, String area, AgencyDirectory directory) {
        return definition.providers().stream()
                .filter(provider -> provider.covers(area))
                .flatMap(provider -> AgencyView.of(provider.agency(), directory))
                .map(Provider::new)
                .toList();
    }
}
