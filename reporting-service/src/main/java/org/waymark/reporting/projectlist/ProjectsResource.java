package org.waymark.reporting.projectlist;

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
@Path("/api/v1/reports/plans/{plan}/projects")
@PermitAll
public class ProjectsResource extends ReportResource {
    private static final ProjectsTables TABLES = new ProjectsTables();

    private final DrawProjects drawProjects;

    ProjectsResource(DrawProjects drawProjects) {
        this.drawProjects = drawProjects;
    }

    @GET
    @ExpensiveRead
    @Operation(
            operationId = "getProjectsReport",
            summary = "How the projects of a plan stand on a day, with every milestone",
            description =
                    """
                    In the plan's order. Each milestone shows the day it is due, the day it was due at first, how often that \
                    was moved, and whether it has slipped. What insiders alone may read is not here.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of projects",
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
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProjectsReport.class)))
    @APIResponse(responseCode = "304", description = "The sender has it already")
    public Response projects(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @BeanParam ReportParameters parameters,
            @BeanParam FormatParameters form,
            @Parameter(description = "Only projects of this task area", example = "protection") @RestQuery
                    String taskArea,
            @Parameter(description = "Only projects for which this agency answers on the day", example = "cnipa")
                    @RestQuery
                    String agency,
            @Parameter(
                            description =
                                    "Only projects with this published rating of the office; NONE for those without",
                            example = "NONE",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"GREEN", "AMBER", "RED", "NONE"}))
                    @RestQuery
                    String rating,
            @RestQuery String limit,
            @RestQuery String cursor,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        Page.Request request = Page.Request.of(limit, cursor, uri);
        WhichProjects which = WhichProjects.of(taskArea, agency, rating);
        return answer(
                plan,
                parameters,
                form,
                uri,
                headers,
                new ReportDrawing<>(
                        TABLES,
                        (question, page) -> drawProjects.draw(question, which, page),
                        request,
                        ProjectsReport::next));
    }
}
