package org.waymark.reporting.sdmx.structures;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a query for structures takes; it is read from the address as SDMX writes it. */
public class StructureParameters {
    @RestQuery
    @Parameter(
            description = "How much is shown of what is found, and of what belongs to it",
            example = "referencestubs",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "full",
                            enumeration = {
                                "full",
                                "allstubs",
                                "referencestubs",
                                "allcompletestubs",
                                "referencecompletestubs",
                                "referencepartial"
                            }))
    String detail;

    @RestQuery
    @Parameter(
            description =
                    "What belongs to it and is shown too: none, parents, parentsandsiblings, ancestors, children, descendants, all, or types in a list",
            example = "descendants")
    String references;

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
