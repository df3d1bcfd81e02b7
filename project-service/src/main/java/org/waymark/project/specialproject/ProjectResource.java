package org.waymark.project.specialproject;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.parameter.CodeInPath;
import org.waymark.foundation.parameter.DateParameter;
import org.waymark.foundation.parameter.NumberParameter;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.foundation.versioned.PutVersion.Put;
import org.waymark.foundation.versioned.Tagged;
import org.waymark.project.agency.Agency;

@Tag(name = "Projects", description = "Special projects of a plan and who answers for them")
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectResource {
    private final PutVersion putVersion;
    private final ProjectKind kind;
    private final CurrentCaller caller;
    private final JournalReader journal;
    private final Today today;

    ProjectResource(PutVersion putVersion, ProjectKind kind, CurrentCaller caller, JournalReader journal, Today today) {
        this.putVersion = putVersion;
        this.kind = kind;
        this.caller = caller;
        this.journal = journal;
        this.today = today;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listProjects",
            summary = "The projects by plan, number and code: as last defined, or as effective on a day",
            description = "Each with its responsible agencies, tasks and provenance.")
    public RestResponse<Page<ProjectView>> list(
            @Parameter(description = "Only projects of this plan", example = "ipr-14fyp") @RestQuery String plan,
            @RestQuery String asOf,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Violations violations = new Violations();
        CodeInPath.check("plan", plan, Form.CODE, violations);
        LocalDate day = DateParameter.of("asOf", asOf, violations);
        violations.refuseIfAny();
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        List<SpecialProject> rows = new ProjectList(plan, day).rows(request);
        Map<String, Agency> registered = ProjectView.registered(rows);
        Page<ProjectView> page =
                Page.of(rows, request, ProjectList::key, row -> ProjectView.of(row, today.unless(day), registered));
        return page.answer(position, uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getProject",
            summary = "A project: as last defined, in the version named, or as effective on a day",
            description = "Its responsible agencies, tasks and provenance.")
    public RestResponse<ProjectView> get(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @RestQuery String asOf,
            @RestQuery String version) {
        LocalDate day = DateParameter.of("asOf", asOf);
        SpecialProject project = SpecialProject.known(code, NumberParameter.positive("version", version), day);
        return Tagged.ok(project, ProjectView.of(project, today.unless(day)));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("catalogue-admin")
    @Operation(
            operationId = "putProject",
            summary = "Define a project: create with If-None-Match: *, replace with If-Match",
            description =
                    "A new version of the responsibility says in effectiveFrom from which day it holds; the old one stays readable.")
    public RestResponse<ProjectView> put(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ProjectDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        CodeInPath.check("code", code, Form.CODE, body.violations());
        ProjectDefinition definition = ProjectDefinition.of(body);
        body.violations().refuseIfAny();
        Put<SpecialProject> put = putVersion.put(kind, code, definition, Precondition.of(headers), caller.get());
        return Tagged.put(put, ProjectView.of(put.version(), today.date()));
    }
}
