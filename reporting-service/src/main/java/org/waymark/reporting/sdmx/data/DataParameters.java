package org.waymark.reporting.sdmx.data;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a data query takes; it is read from the address as SDMX writes it. */
public class DataParameters {
    @RestQuery
    @Parameter(
            description = "Only what has become public or was withdrawn since that instant",
            example = "2026-01-31T08:00:00Z")
    String updatedAfter;

    @RestQuery
    @Parameter(
            description = "At most so many observations of each series, from the first one on",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000"),
            example = "5")
    String firstNObservations;

    @RestQuery
    @Parameter(
            description = "At most so many observations of each series, from the last one back",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000"),
            example = "1")
    String lastNObservations;

    @RestQuery
    @Parameter(
            description = "Whether observations stand in time series or by themselves, in SDMX-JSON",
            example = "AllDimensions",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"TIME_PERIOD", "AllDimensions"},
                            defaultValue = "TIME_PERIOD"))
    String dimensionAtObservation;

    @RestQuery
    @Parameter(description = "Attributes that are shown: dsd, all, none, obs, or their ids", example = "OBS_STATUS")
    String attributes;

    @RestQuery
    @Parameter(description = "Measures that are shown: all, none, or their ids", example = "OBS_VALUE")
    String measures;

    @RestQuery
    @Parameter(
            description = "Every version of an observation instead of the one that counts; as SDMX-CSV",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String includeHistory;

    @RestQuery
    @Parameter(
            description = "As it was known at that instant; now when absent",
            example = "2026-01-31T08:00:00Z",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String asOf;

    @RestQuery
    @Parameter(
            description = "The format, for who cannot send Accept: sdmx-csv, csv-name, csv-both or sdmx-json",
            example = "sdmx-csv")
    String format;
}
