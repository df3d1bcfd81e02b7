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
import java.util.List;
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
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.parameter.CodeInPath;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;
import org.waymark.foundation.versioned.PutVersion.Put;
import org.waymark.foundation.versioned.Tagged;
import org.waymark.foundation.versioned.VersionAsked;

@Tag(name = "Projects", description = "Special projects of a plan and who answers for them")
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectResource {
    private final DefineProject defineProject;
    private final ProjectViews views;
    private final CurrentCaller caller;
    private final JournalReader journal;
    private final Moments moments;

    ProjectResource(
            DefineProject defineProject,
            ProjectViews views,
            CurrentCaller caller,
            JournalReader journal,
            Moments moments) {
        this.defineProject = defineProject;
        this.views = views;
        this.caller = caller;
        this.journal = journal;
        this.moments = moments;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listProjects",
            summary = "The projects by plan, number and code: as they are today, or were on a day",
            description =
                    """
                    Each with its responsible agencies, tasks and provenance. A project that begins only later is listed as \
                    of its first day.""")
    public RestResponse<Page<ProjectView>> list(
            @Parameter(description = "Only projects of this plan", example = "ipr-14fyp") @RestQuery String plan,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Violations violations = new Violations();
        CodeInPath.check("plan", plan, Form.CODE, violations);
        Moment moment = moments.of(asOf, knownAt, violations);
        violations.refuseIfAny();
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        List<SpecialProject> rows = new ProjectList(plan, moment).rows(request);
        Page<SpecialProject> page = Page.of(rows, request, ProjectList::key, row -> row);
        return new Page<>(views.list(page.items(), moment), page.next()).answer(position, uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getProject",
            summary = "A project: as it is today, in the version named, or as it was on a day",
            description =
                    """
                    Its responsible agencies, tasks and provenance. Agencies stand under their names of the day; of one that \
                    is no more by then, `successors` names those that carry its duties. Responsibilities that do not hold \
                    yet stand under `later`; where none holds yet, the first to come is shown with `inForce` false. Asked \
                    for by its code alone, the `ETag` names the last recorded version: an `If-Match` with it says that you \
                    know them all.""")
    public RestResponse<ProjectView> get(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @Parameter(description = "The version to show, from 1; absent for the one in force") @RestQuery
                    String version) {
        VersionAsked asked = moments.versionAsked(version, asOf, knownAt);
        History<SpecialProject> versions = SpecialProject.history(code);
        History.Shown<SpecialProject> shown = asked.shownOf(versions).orElseThrow(() -> SpecialProject.unknown(code));
        return Tagged.ok(asked.taggedOf(versions, shown), views.of(shown, asked.moment()));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("catalogue-admin")
    @Operation(
            operationId = "putProject",
            summary = "Define a project: create with If-None-Match: *, replace with If-Match",
            description =
                    """
                    A new version of the responsibility says in effectiveFrom from which day it holds; the old one stays \
                    readable. Rule sources-required: where the agencies were not known until now, `sources` say where they \
                    are stated. Rule task-agency: the agencies of a task are among the project's.""")
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
        Classified.refuseAnyIn(body);
        CodeInPath.check("code", code, Form.CODE, body.violations());
        ProjectDefinition definition = ProjectDefinition.of(body);
        body.violations().refuseIfAny();
        Put<SpecialProject> put = defineProject.put(code, definition, body, Precondition.of(headers), caller.get());
        Moment today = moments.today();
        return Tagged.put(put, views.of(put.shown(SpecialProject.history(code), today.asOf()), today));
    }
}
