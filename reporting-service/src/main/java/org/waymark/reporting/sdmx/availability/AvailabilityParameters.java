package org.waymark.reporting.sdmx.availability;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a query for the availability of data takes; it is read from the address as SDMX writes it. */
public class AvailabilityParameters {
    @RestQuery
    @Parameter(description = "Of what has changed since that instant alone", example = "2026-01-31T08:00:00Z")
    String updatedAfter;

    @RestQuery
    @Parameter(
            description = "What it refers to and is shown too: none, all, or types in a list such as codelist",
            example = "codelist")
    String references;

    @RestQuery
    @Parameter(
            description = "The values that the data have",
            example = "exact",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"exact"},
                            defaultValue = "exact"))
    String mode;

    @RestQuery
    @Parameter(
            description = "As it was known at that instant; now when absent",
            example = "2026-01-31T08:00:00Z",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String asOf;

    @RestQuery
    @Parameter(description = "The format, for who cannot send Accept: sdmx-json or sdmx-ml", example = "sdmx-json")
    String format;
}
