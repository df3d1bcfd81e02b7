package org.waymark.reporting.sdmx.structures;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a query for a schema takes; it is read from the address as SDMX writes it. */
public class SchemaParameters {
    @RestQuery
    @Parameter(
            description = "As it was at that instant; now when absent",
            example = "2026-01-31T08:00:00Z",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String asOf;

    @RestQuery
    @Parameter(description = "The format, for who cannot send Accept: sdmx-json or sdmx-ml", example = "sdmx-json")
    String format;
}
