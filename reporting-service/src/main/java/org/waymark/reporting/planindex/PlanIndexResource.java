package org.waymark.reporting.planindex;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.reporting.format.FormatParameters;
import org.waymark.reporting.question.ReportDrawing;
import org.waymark.reporting.question.ReportParameters;
import org.waymark.reporting.question.ReportResource;

@Tag(name = "Reports", description = "How plans stand on any day")
@Path("/api/v1/reports/plans")
@PermitAll
public class PlanIndexResource extends ReportResource {
    private static final PlanIndexTables TABLES = new PlanIndexTables();

    private final DrawPlanIndex drawPlanIndex;

    PlanIndexResource(DrawPlanIndex drawPlanIndex) {
        this.drawPlanIndex = drawPlanIndex;
    }

    @GET
    @ExpensiveRead
    @Operation(
            operationId = "listPlanReports",
            summary = "Which plans there are, by code, each with how its targets stand",
            description =
                    """
                    Every plan that was known at `knownAt`, as of `asOf` (without it, today in the plan's own time zone). A \
                    child's targets count in its own entry, never in its parent's. By another than the \
                    default method `counts` is null where a plan has more than 2,000 targets.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of plans",
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
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanIndex.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response list(
            @BeanParam ReportParameters parameters,
            @BeanParam FormatParameters form,
            @RestQuery String limit,
            @RestQuery String cursor,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        Page.Request request = Page.Request.of(limit, cursor, uri);
        return answer(
                null,
                parameters,
                form,
                uri,
                headers,
                new ReportDrawing<>(TABLES, drawPlanIndex::draw, request, PlanIndex::next));
    }
}
