package org.waymark.reporting.agencyreport;

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
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.reporting.format.FormatParameters;
import org.waymark.reporting.question.ReportDrawing;
import org.waymark.reporting.question.ReportParameters;
import org.waymark.reporting.question.ReportResource;
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.trace.RememberAssessments;

@Tag(name = "Reports", description = "How plans stand on any day")
@Path("/api/v1/reports/plans/{plan}/agencies/{agency}")
@PermitAll
public class AgencyReportResource extends ReportResource {
    private static final AgencyTables TABLES = new AgencyTables();

    private final DrawAgencyReport drawAgencyReport;
    private final RememberAssessments rememberAssessments;

    AgencyReportResource(DrawAgencyReport drawAgencyReport, RememberAssessments rememberAssessments) {
        this.drawAgencyReport = drawAgencyReport;
        this.rememberAssessments = rememberAssessments;
    }

    @GET
    @ExpensiveRead
    @Operation(
            operationId = "getAgencyReport",
            summary = "How an agency's part of a plan stands on a day",
            description =
                    """
                    By the name it had that day, with those that came before and after it. Its targets are those on \
                    indicators whose values it reports; its projects those for which it answers, by role. `owed` holds periods \
                    without a value (`EXPECTED` until the day that the definition's `dueAfter` says, `DUE` from then on) and \
                    milestones whose day has passed. An agency that is not known is 404, with the codes of those that may be \
                    meant in `near`. Of more than 2,000 targets one `area` is asked for (422 otherwise).""")
    @APIResponse(
            responseCode = "200",
            description = "The report; decimals are exact",
            headers =
                    @Header(
                            name = "ETag",
                            description =
                                    "Strong where canonical is asked for. With asOf and knownAt it never changes: send it as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgencyReport.class)))
    public Response agency(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @Parameter(description = "The agency", example = "nfra") @RestPath String agency,
            @BeanParam ReportParameters parameters,
            @BeanParam FormatParameters form,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        return answer(
                plan, parameters, form, uri, headers, ReportDrawing.atOnce(TABLES, question -> draw(agency, question)));
    }

    private AgencyReport draw(String agency, SettledQuestion question) {
        AgencyReport report = drawAgencyReport.draw(agency, question);
        rememberAssessments.of(report.head(), report.indicators());
        return report;
    }
}
