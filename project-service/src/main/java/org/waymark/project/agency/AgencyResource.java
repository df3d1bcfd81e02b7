package org.waymark.project.agency;

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
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.foundation.versioned.PutVersion.Put;
import org.waymark.foundation.versioned.Tagged;

@Tag(
        name = "Agencies",
        description = "The agencies that report and that answer for projects, with their names over time")
@Path("/api/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
public class AgencyResource {
    private final PutVersion putVersion;
    private final AgencyKind kind;
    private final CurrentCaller caller;
    private final JournalReader journal;
    private final Today today;

    AgencyResource(PutVersion putVersion, AgencyKind kind, CurrentCaller caller, JournalReader journal, Today today) {
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
            operationId = "listAgencies",
            summary = "The agencies by code; inForce says whether each exists on the day",
            description = "Each with its names, aliases, days of validity and successor.")
    public RestResponse<Page<AgencyView>> list(
            @RestQuery String asOf, @RestQuery String limit, @RestQuery String cursor, UriInfo uri) {
        LocalDate day = today.unless(DateParameter.of("asOf", asOf));
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        Page<AgencyView> page = Page.of(
                Agency.after(request.after(), request.limit() + 1),
                request,
                agency -> agency.code,
                agency -> AgencyView.of(agency, day));
        return page.answer(position, uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getAgency",
            summary = "An agency: as last registered, or in the version named",
            description = "Its names, aliases, days of validity and successor.")
    public RestResponse<AgencyView> get(
            @Parameter(description = "The agency", example = "cbirc") @RestPath String code,
            @RestQuery String asOf,
            @RestQuery String version) {
        LocalDate day = today.unless(DateParameter.of("asOf", asOf));
        Agency agency = Agency.known(code, NumberParameter.positive("version", version));
        return Tagged.ok(agency, AgencyView.of(agency, day));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("catalogue-admin")
    @Operation(
            operationId = "putAgency",
            summary = "Register an agency: create with If-None-Match: *, replace with If-Match",
            description = "A dissolved agency keeps its code and names its successor.")
    public RestResponse<AgencyView> put(
            @Parameter(description = "The agency", example = "cbirc") @RestPath String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = AgencyDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        CodeInPath.check("code", code, Form.CODE, body.violations());
        AgencyDefinition definition = AgencyDefinition.of(code, body);
        body.violations().refuseIfAny();
        Put<Agency> put = putVersion.put(kind, code, definition, Precondition.of(headers), caller.get());
        return Tagged.put(put, AgencyView.of(put.version(), today.date()));
    }
}
