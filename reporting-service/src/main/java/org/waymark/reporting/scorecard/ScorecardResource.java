package org.waymark.reporting.scorecard;

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
import org.waymark.reporting.question.SettledQuestion;
import org.waymark.reporting.report.PlanReport;
import org.waymark.reporting.trace.RememberAssessments;

@Tag(name = "Reports", description = "How plans stand on any day")
@Path("/api/v1/reports/plans/{plan}")
@PermitAll
public class ScorecardResource extends ReportResource {
    private static final int TARGETS_ON_A_PAGE = 500;

    private static final ScorecardTables TABLES = new ScorecardTables();

    private final DrawScorecard drawScorecard;
    private final RememberAssessments rememberAssessments;

    ScorecardResource(DrawScorecard drawScorecard, RememberAssessments rememberAssessments) {
        this.drawScorecard = drawScorecard;
        this.rememberAssessments = rememberAssessments;
    }

    @GET
    @ExpensiveRead
    @Operation(
            operationId = "getScorecard",
            summary = "How a plan stands on a day: every target with its assessment, every project",
            description =
                    "A pure function of what is known: plan, asOf, knownAt, area and method decide it. What cannot be assessed is counted, with its reason. `summary` counts everything asked for; `indicators` is a page in the plan's order, and all pages of one `next` after the other show the same picture. `projects` stand on the first page.")
    @APIResponse(
            responseCode = "200",
            description = "The report; decimals are exact",
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
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanReport.class)))
    public Response scorecard(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @BeanParam ReportParameters parameters,
            @BeanParam FormatParameters form,
            @Parameter(
                            description = "Most targets on the page, at most 1000",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "500"))
                    @RestQuery
                    String limit,
            @Parameter(description = "The next of the page before, of the same question") @RestQuery String cursor,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        Page.Request page = Page.Request.of(limit, cursor, TARGETS_ON_A_PAGE, uri);
        return answer(
                plan, parameters, form, uri, headers, new ReportDrawing<>(TABLES, this::draw, page, PlanReport::next));
    }

    private PlanReport draw(SettledQuestion question, Page.Request page) {
        PlanReport report = drawScorecard.draw(question, page);
        rememberAssessments.of(report.head(), report.indicators());
        return report;
    }
}
