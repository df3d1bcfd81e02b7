package org.waymark.reporting.question;

import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.waymark.foundation.parameter.FlagParameter;

/** The query parameters that every report takes. */
public class ReportParameters {
    @RestQuery
    @Parameter(description = "Day in the plan's time zone, inclusive; today when absent", example = "2025-12-31")
    String asOf;

    @RestQuery
    @Parameter(
            description =
                    "Instant whose knowledge is used: what was announced by then. When absent, the latest up to which "
                            + "everything is here; one that is later waits up to 2 s, one to come is refused",
            example = "2026-01-31T08:00:00Z")
    String knownAt;

    @RestQuery
    @Parameter(description = "Reference area; every area when absent, 404 where there is no such area", example = "CN")
    String area;

    @RestQuery
    @Parameter(description = "How targets are assessed", example = "linear-trajectory")
    String method;

    @RestQuery
    @Parameter(
            description =
                    "Source and journal position the report must reach; waits up to 2 s. Without knownAt the report knows it",
            example = "[\"/indicator-service:1234\"]")
    List<String> minPosition;

    @RestQuery
    @Parameter(
            description = "Exactly the promised bytes: sorted, without generatedAt and upTo",
            example = "false",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String canonical;

    /** @param plan null where the report is about all */
    ReportQuestion question(String plan, Clock clock) {
        return ReportQuestion.of(plan, asOf, knownAt, area, method, minPosition, clock);
    }

    public boolean exactBytes() {
        return FlagParameter.of("canonical", canonical);
    }
}
