package org.waymark.project.pilot;

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
import org.waymark.foundation.parameter.NumberParameter;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;
import org.waymark.foundation.versioned.PutVersion.Put;
import org.waymark.foundation.versioned.Tagged;
import org.waymark.project.part.PutPart;
import org.waymark.project.specialproject.SpecialProject;

@Tag(name = "Pilots", description = "Pilots (试点) of special projects")
@Path("/api/v1/projects/{code}/pilots")
@Produces(MediaType.APPLICATION_JSON)
public class PilotResource {
    private final PutPart putPart;
    private final PilotKind kind;
    private final Moments moments;
    private final CurrentCaller caller;
    private final JournalReader journal;

    PilotResource(PutPart putPart, PilotKind kind, Moments moments, CurrentCaller caller, JournalReader journal) {
        this.putPart = putPart;
        this.kind = kind;
        this.moments = moments;
        this.caller = caller;
        this.journal = journal;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listPilots",
            summary = "The pilots of a project, by code",
            description = "Each with its region, agency, days, state and outcome.")
    public RestResponse<Page<PilotView>> list(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Moment moment = moments.of(asOf, knownAt);
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        SpecialProject.at(code, moment);
        List<Pilot> rows = Pilot.ofProject(code, moment, request.after(), request.limit() + 1);
        return Page.of(rows, request, row -> row.part, PilotView::of).answer(position, uri);
    }

    @GET
    @Path("/{pilot}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getPilot",
            summary = "A pilot: as of the day, or in the version named",
            description = "Where it runs, since when, how far it has come, and what came of it.")
    public RestResponse<PilotView> get(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @Parameter(description = "The pilot", example = "guangdong") @RestPath String pilot,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String version) {
        Moment moment = moments.of(asOf, knownAt);
        Integer number = NumberParameter.positive("version", version);
        Pilot found = Pilot.known(code, pilot, number, moment);
        return Tagged.ok(found, PilotView.of(found));
    }

    @PUT
    @Path("/{pilot}")
    @RolesAllowed({"submitter", "office"})
    @Operation(
            operationId = "putPilot",
            summary = "Describe a pilot: create with If-None-Match: *, replace with If-Match",
            description =
                    """
                    By the agency that runs it, or whoever edits the whole project: Its lead, the agency that answers \
                    alone, or its coordinator; the office where none of these is known. A version after the first holds \
                    from `effectiveFrom`, or else from the day on which it is recorded; the old one stays readable. \
                    Rules not-to-come and effective-order: that day is not to come and not before that of the last \
                    version. Rule agency-of-project: the agency is one of the project's, where these are known. One that \
                    has ended says `until` and `outcome`.""")
    public RestResponse<PilotView> put(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @Parameter(description = "The pilot", example = "guangdong") @RestPath String pilot,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = PilotDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        Classified.refuseAnyIn(body);
        CodeInPath.check("pilot", pilot, Form.CODE, body.violations());
        PilotDefinition definition = PilotDefinition.of(body);
        Put<Pilot> put = putPart.put(kind, code, pilot, definition, body, Precondition.of(headers), caller.get());
        return Tagged.put(put, PilotView.of(put.version()));
    }
}
