package org.waymark.reporting.comparison;

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
import org.waymark.reporting.question.ComparisonParameters;
import org.waymark.reporting.question.ReportDrawing;
import org.waymark.reporting.question.ReportParameters;
import org.waymark.reporting.question.ReportResource;

@Tag(name = "Reports", description = "How plans stand on any day")
@Path("/api/v1/reports/plans/{plan}/comparison")
@PermitAll
public class ComparisonResource extends ReportResource {
    private static final String USUAL_LIMIT = "500";

    private static final ComparisonTables TABLES = new ComparisonTables();

    private final DrawComparison drawComparison;

    ComparisonResource(DrawComparison drawComparison) {
        this.drawComparison = drawComparison;
    }

    @GET
    @ExpensiveRead
    @Operation(
            operationId = "getComparison",
            summary = "What changed in a plan between two days, or between what was known at two instants, and why",
            description =
                    "Give from or knownFrom, or both; 422 where both sides are the same. Of each target that changed: both sides and the steps between them, what became known first (as of the earlier day), then what time brought, each with its cause. At most 2,000 targets; area narrows them.")
    @APIResponse(
            responseCode = "200",
            description = "What differs, in pages; decimals are exact",
            headers = {
                @Header(
                        name = "ETag",
                        description =
                                "Strong where canonical is asked for. With to and knownTo it never changes: send it as If-None-Match",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Link",
                        description = "The next page, where there is one",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ComparisonReport.class)))
    public Response compare(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @BeanParam ComparisonParameters parameters,
            @BeanParam FormatParameters form,
            @Parameter(
                            description = "Most changed targets on the page, at most 1000",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "500"))
                    @RestQuery
                    String limit,
            @RestQuery String cursor,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        ReportParameters later = parameters.later();
        Page.Request page = Page.Request.of(limit == null ? USUAL_LIMIT : limit, cursor, uri);
        return answer(
                plan,
                later,
                form,
                uri,
                headers,
                new ReportDrawing<>(
                        TABLES,
                        (question, reached) -> drawComparison.draw(question, parameters.earlier(), reached),
                        page,
                        ComparisonReport::next));
    }
}
