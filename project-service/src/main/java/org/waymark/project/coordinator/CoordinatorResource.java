package org.waymark.project.coordinator;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moments;
import org.waymark.foundation.versioned.PutVersion.Put;
import org.waymark.foundation.versioned.Tagged;
import org.waymark.foundation.versioned.VersionAsked;
import org.waymark.project.specialproject.Coordinator;
import org.waymark.project.specialproject.SpecialProject;

@Tag(name = "Coordinators", description = "Who compiles and submits for a project that several share and none leads")
@Path("/api/v1/projects/{code}/coordinator")
@Produces(MediaType.APPLICATION_JSON)
public class CoordinatorResource {
    private final NameCoordinator nameCoordinator;
    private final CurrentCaller caller;
    private final Moments moments;

    CoordinatorResource(NameCoordinator nameCoordinator, CurrentCaller caller, Moments moments) {
        this.nameCoordinator = nameCoordinator;
        this.caller = caller;
        this.moments = moments;
    }

    @GET
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getCoordinator",
            summary = "Who coordinates a project: today, in the version named, or on a day",
            description =
                    """
                    404 where nobody was named. It counts as long as nobody leads the project. Those named for days to come \
                    stand under `later`. Asked for by the project alone, the `ETag` names the last recorded version.""")
    public RestResponse<CoordinatorView> get(
            @Parameter(description = "The project", example = "sme-ip-strategy") @RestPath String code,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @Parameter(description = "The version to show, from 1; absent for the one in force") @RestQuery
                    String version) {
        VersionAsked asked = moments.versionAsked(version, asOf, knownAt);
        SpecialProject.at(code, asked.moment());
        Optional<History<Coordinator>> versions = Coordinator.history(code);
        History.Shown<Coordinator> shown = versions.flatMap(asked::shownOf)
                .orElseThrow(() -> Refusal.of(
                        ProblemType.NOT_FOUND,
                        "专项 " + code + " 没有指定统筹机构，或当时没有，或没有该版本",
                        "Nobody is named to coordinate project " + code + ", or not at that time or in that version"));
        return Tagged.ok(asked.taggedOf(versions.orElseThrow(), shown), CoordinatorView.of(shown));
    }

    @PUT
    @RolesAllowed("office")
    @Operation(
            operationId = "putCoordinator",
            summary = "Name the coordinator: create with If-None-Match: *, replace with If-Match",
            description =
                    """
                    It compiles and submits for all from `effectiveFrom` on, perhaps a day to come. Rule \
                    shared-without-lead: on that day several agencies share the project and none leads. Rule \
                    agency-of-project: it is one of them.""")
    public RestResponse<CoordinatorView> put(
            @Parameter(description = "The project", example = "sme-ip-strategy") @RestPath String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CoordinatorDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        Classified.refuseAnyIn(body);
        CoordinatorDefinition definition = CoordinatorDefinition.of(body);
        body.violations().refuseIfAny();
        Put<Coordinator> put = nameCoordinator.put(code, definition, body, Precondition.of(headers), caller.get());
        History<Coordinator> versions = Coordinator.history(code).orElseThrow();
        return Tagged.put(
                put, CoordinatorView.of(put.shown(versions, moments.today().asOf())));
    }
}
