package org.waymark.reporting.areareport;

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
import org.waymark.contracts.Form;
import org.waymark.foundation.parameter.CodeInPath;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.reporting.format.FormatParameters;
import org.waymark.reporting.question.ReportDrawing;
import org.waymark.reporting.question.ReportParameters;
import org.waymark.reporting.question.ReportResource;

@Tag(name = "Reports", description = "How plans stand on any day")
@Path("/api/v1/reports/plans/{plan}/areas")
@PermitAll
public class AreasResource extends ReportResource {
    private static final AreasTables TABLES = new AreasTables();

    private final DrawAreasReport drawAreasReport;

    AreasResource(DrawAreasReport drawAreasReport) {
        this.drawAreasReport = drawAreasReport;
    }

    @GET
    @ExpensiveRead
    @Operation(
            operationId = "getAreasReport",
            summary = "How the areas of a plan stand on a day, and which of them explain where the whole stands",
            description =
                    """
                    With `indicator`, every area's value of the latest period that can be compared in the whole (`area`, or \
                    the largest with a target). Where the definition's `aggregation` says how areas make the whole, each \
                    contributes by how far it lies from its own target: as it is for SUM, times its share of the whole's \
                    denominator for RATIO, of the whole's weight for WEIGHTED_MEAN. `gap` = `explained` + `residual`, exactly; \
                    the residual is never shared out. An area within one that contributes does not count again (NESTED).""")
    @APIResponse(
            responseCode = "200",
            description = "The report; decimals are exact",
            headers =
                    @Header(
                            name = "ETag",
                            description =
                                    "Strong where canonical is asked for. With asOf and knownAt it never changes: send it as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AreasReport.class)))
    @APIResponse(responseCode = "304", description = "The sender has it already")
    public Response areas(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @BeanParam ReportParameters parameters,
            @BeanParam FormatParameters form,
            @Parameter(
                            description = "Whose values are shown by area; counts alone when absent",
                            example = "high-value-invention-patents-per-10k")
                    @RestQuery
                    String indicator,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        Violations violations = new Violations();
        CodeInPath.check("indicator", indicator, Form.CODE, violations);
        violations.refuseIfAny();
        return answer(
                plan,
                parameters,
                form,
                uri,
                headers,
                ReportDrawing.atOnce(TABLES, question -> drawAreasReport.draw(indicator, question)));
    }
}
