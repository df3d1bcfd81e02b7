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

@Tag(
        name = "Agencies",
        description = "The agencies that report and that answer for projects, with their names over time")
@Path("/api/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
public class AgencyResource {
    private final RegisterAgency registerAgency;
    private final AgencyViews views;
    private final CurrentCaller caller;
    private final JournalReader journal;
    private final Moments moments;

    AgencyResource(
            RegisterAgency registerAgency,
            AgencyViews views,
            CurrentCaller caller,
            JournalReader journal,
            Moments moments) {
        this.registerAgency = registerAgency;
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
            operationId = "listAgencies",
            summary = "The agencies by code, or those with a name in which the words occur",
            description =
                    """
                    Each with its names, aliases, days of validity and successors, as of the day; `inForce` says whether it \
                    exists then. With `q`, agencies are found by any name, short name or alias that they had by the day, in \
                    Chinese or English, also by a part of it and in any case; `matched` is the name that was found. Those \
                    come first of which `q` is a whole name.""")
    public RestResponse<Page<AgencyView>> list(
            @Parameter(description = "A name, or a part of one; absent for all agencies", example = "银保监会") @RestQuery
                    String q,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        AgencyList list = AgencyList.of(q, moments.of(asOf, knownAt));
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        return views.page(list, request).answer(position, uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getAgency",
            summary = "An agency: as it is today, in the version named, or as it was on a day",
            description =
                    """
                    Its names, aliases, days of validity and successors. Once it is no more, `succeededBy` names those that \
                    carry its duties; `predecessors` are those that have given way to it. Versions that do not hold yet \
                    stand under `later`. Asked for by its code alone, the `ETag` names the last recorded version.""")
    public RestResponse<AgencyView> get(
            @Parameter(description = "The agency", example = "cbirc") @RestPath String code,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @Parameter(description = "The version to show, from 1; absent for the one in force") @RestQuery
                    String version) {
        VersionAsked asked = moments.versionAsked(version, asOf, knownAt);
        History<Agency> versions = Agency.history(code);
        History.Shown<Agency> shown = asked.shownOf(versions).orElseThrow(() -> Agency.unknown(code));
        return Tagged.ok(asked.taggedOf(versions, shown), views.of(shown, asked.moment()));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("catalogue-admin")
    @Operation(
            operationId = "putAgency",
            summary = "Register an agency: create with If-None-Match: *, replace with If-Match",
            description =
                    """
                    A dissolved agency keeps its code and names its successors. A version without `effectiveFrom` is a \
                    correction for all time; a renaming says from which day it holds, and the old name stays readable. \
                    Rule effective-from-required: once a version has a day, so has every later one.""")
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
        Classified.refuseAnyIn(body);
        CodeInPath.check("code", code, Form.CODE, body.violations());
        AgencyDefinition definition = AgencyDefinition.of(code, body);
        body.violations().refuseIfAny();
        Put<Agency> put = registerAgency.put(code, definition, body, Precondition.of(headers), caller.get());
        Moment today = moments.today();
        return Tagged.put(put, views.of(put.shown(Agency.history(code), today.asOf()), today));
    }
}
