package org.waymark.reporting.series;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.reporting.format.FormatParameters;
import org.waymark.reporting.question.ReportDrawing;
import org.waymark.reporting.question.ReportParameters;
import org.waymark.reporting.question.ReportResource;

@Tag(name = "Reports", description = "How plans stand on any day")
@Path("/api/v1/reports/plans/{plan}/observations")
@PermitAll
public class SeriesResource extends ReportResource {
    /** Each may have a value for every day of some years. */
    private static final int TARGETS_ON_A_PAGE = 100;

    private static final SeriesTables TABLES = new SeriesTables();

    private final DrawSeries drawSeries;

    SeriesResource(DrawSeries drawSeries) {
        this.drawSeries = drawSeries;
    }

    @GET
    @ExpensiveRead
    @Operation(
            operationId = "getSeriesOfPlan",
            summary = "Every series on which a plan has a target: of each period the value that counts on a day",
            description =
                    """
                    As it was reported, in its own unit, with its vintage, day of release and source. JSON comes in pages; CSV \
                    comes in one answer however long it is, written while it is read, all of it one picture. `method` decides \
                    nothing here.""")
    @APIResponse(
            responseCode = "200",
            description = "The series; decimals are exact",
            headers = {
                @Header(
                        name = "ETag",
                        description =
                                "Strong where canonical is asked for. With asOf and knownAt it never changes: send it as If-None-Match",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Link",
                        description = "The next page, where there is one",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SeriesReport.class)))
    public Response series(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @BeanParam ReportParameters parameters,
            @BeanParam FormatParameters form,
            @Parameter(
                            description = "Most targets whose series are on the page, at most 1000",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "100"))
                    @RestQuery
                    String limit,
            @RestQuery String cursor,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        Page.Request page = Page.Request.of(limit, cursor, TARGETS_ON_A_PAGE, uri);
        return answer(
                plan,
                parameters,
                form,
                uri,
                headers,
                new ReportDrawing<>(TABLES, drawSeries::draw, page, SeriesReport::next));
    }
}
