package org.waymark.indicator.area;

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
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.parameter.CodeInPath;
import org.waymark.foundation.parameter.NumberParameter;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.foundation.versioned.Tagged;

/** The reference areas. */
@Tag(name = "Areas", description = "The code list of reference areas, each with its first and last day")
@Path("/api/v1/areas")
@Produces(MediaType.APPLICATION_JSON)
public class AreaResource {
    private final PutVersion putVersion;
    private final AreaKind kind;
    private final Areas areas;
    private final JournalReader journal;
    private final CurrentCaller caller;

    AreaResource(PutVersion putVersion, AreaKind kind, Areas areas, JournalReader journal, CurrentCaller caller) {
        this.putVersion = putVersion;
        this.kind = kind;
        this.areas = areas;
        this.journal = journal;
        this.caller = caller;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listAreas",
            summary = "The areas, by code",
            description =
                    "Areas whose last day has passed are listed too. China and its provinces come with the software.")
    public RestResponse<Page<AreaView>> list(@RestQuery String limit, @RestQuery String cursor, UriInfo uri) {
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        return Page.of(Area.allCurrent(request.after(), request.limit() + 1), request, area -> area.code, AreaView::of)
                .answer(position, uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getArea",
            summary = "An area, as last defined or in the version named",
            description = "Each definition stays readable under its version.")
    public RestResponse<AreaView> get(
            @Parameter(description = "The area", example = "CN-44") @RestPath String code, @RestQuery String version) {
        Area area = Area.known(code, NumberParameter.positive("version", version), areas.remembered());
        return Tagged.ok(area, AreaView.of(area));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("catalogue-admin")
    @Operation(
            operationId = "putArea",
            summary = "Define an area: create with If-None-Match: *, replace with If-Match",
            description = "Values and targets for periods outside its days are refused from then on (rule `area`).")
    public RestResponse<AreaView> put(
            @Parameter(description = "The area", example = "CN-4403") @RestPath String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = AreaDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        CodeInPath.check("code", code, Form.AREA, body.violations());
        AreaDefinition definition = AreaDefinition.of(code, body, areas.fresh());
        body.violations().refuseIfAny();
        PutVersion.Put<Area> put = putVersion.put(kind, code, definition, Precondition.of(headers), caller.get());
        return Tagged.put(put, AreaView.of(put.version()));
    }
}
