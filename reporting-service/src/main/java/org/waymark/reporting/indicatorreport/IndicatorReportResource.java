package org.waymark.reporting.indicatorreport;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.reporting.format.FormatParameters;
import org.waymark.reporting.question.ReportDrawing;
import org.waymark.reporting.question.ReportParameters;
import org.waymark.reporting.question.ReportResource;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.trace.RememberAssessments;

@Tag(name = "Reports", description = "How plans stand on any day")
@Path("/api/v1/reports/plans/{plan}/indicators/{code}")
@PermitAll
public class IndicatorReportResource extends ReportResource {
    private static final IndicatorTables TABLES = new IndicatorTables();

    private final DrawIndicatorReport drawIndicatorReport;
    private final RememberAssessments rememberAssessments;

    IndicatorReportResource(DrawIndicatorReport drawIndicatorReport, RememberAssessments rememberAssessments) {
        this.drawIndicatorReport = drawIndicatorReport;
        this.rememberAssessments = rememberAssessments;
    }

    @GET
    @ExpensiveRead
    @Operation(
            operationId = "getIndicatorReport",
            summary = "One target on a day: versions, vintages, expected line, what is missing, forecast, all methods",
            description =
                    "One target at a time. Without area: that of the only area with a target, else that of CN; else 422 names the areas. What every method says stands under methods; method decides entry, margin and changes. The forecast is a trend and no official one.")
    @APIResponse(
            responseCode = "200",
            description = "The report; decimals are exact",
            headers =
                    @Header(
                            name = "ETag",
                            description =
                                    "Strong where canonical is asked for. With asOf and knownAt it never changes: send it as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = IndicatorReport.class)))
    public Response indicator(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @Parameter(description = "The indicator", example = "patent-intensive-gdp-share") @RestPath String code,
            @BeanParam ReportParameters parameters,
            @BeanParam FormatParameters form,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        return answer(
                plan, parameters, form, uri, headers, ReportDrawing.atOnce(TABLES, question -> draw(question, code)));
    }

    private IndicatorReport draw(SettledQuestion question, String code) {
        IndicatorReport report = drawIndicatorReport.draw(question, code);
        rememberAssessments.of(report.head(), List.of(report.entry()));
        rememberAssessments.of(report.head(), report.entry(), report.methods().ids());
        return report;
    }
}
