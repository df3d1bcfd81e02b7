package org.waymark.project.funding;

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
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.journal.JournalReader;
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

@Tag(name = "Funding", description = "What special projects have and spent, by year")
@Path("/api/v1/projects/{code}/funding")
@Produces(MediaType.APPLICATION_JSON)
public class FundingResource {
    private final PutPart putPart;
    private final FundingKind kind;
    private final Moments moments;
    private final CurrentCaller caller;
    private final JournalReader journal;

    FundingResource(PutPart putPart, FundingKind kind, Moments moments, CurrentCaller caller, JournalReader journal) {
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
            operationId = "listFunding",
            summary = "The funding of a project, by year",
            description = "Each with its lines: what was planned and spent, of whose money.")
    public RestResponse<Page<FundingView>> list(
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
        List<Funding> rows = Funding.ofProject(code, moment, request.after(), request.limit() + 1);
        return Page.of(rows, request, row -> row.part, FundingView::of).answer(position, uri);
    }

    @GET
    @Path("/{year}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getFunding",
            summary = "The funding of a year: as of the day, or in the version named",
            description = "Line by line what was planned and spent.")
    public RestResponse<FundingView> get(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @Parameter(description = "The year", example = "2023") @RestPath String year,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String version) {
        Moment moment = moments.of(asOf, knownAt);
        Integer number = NumberParameter.positive("version", version);
        Funding funding = Funding.known(code, year, number, moment);
        return Tagged.ok(funding, FundingView.of(funding));
    }

    @PUT
    @Path("/{year}")
    @RolesAllowed({"submitter", "office"})
    @Operation(
            operationId = "putFunding",
            summary = "Report the funding of a year: create with If-None-Match: *, replace with If-Match",
            description =
                    """
                    Its lead, the agency that answers alone, or its coordinator; the office where none of these is \
                    known. A version after the first holds from `effectiveFrom`, or else from the day on which it is \
                    recorded; the old one stays readable. Rules not-to-come and effective-order: that day is not to come \
                    and not before that of the last version. Amounts are exact decimals. Rule spent-over-planned (a \
                    warning, which passes with a `justification`): a line spends no more than was planned.""")
    public RestResponse<FundingView> put(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @Parameter(description = "The year", example = "2023") @RestPath String year,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = FundingDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        Classified.refuseAnyIn(body);
        FundingYear.check(year, body.violations());
        FundingDefinition definition = FundingDefinition.of(body);
        Put<Funding> put = putPart.put(kind, code, year, definition, body, Precondition.of(headers), caller.get());
        return Tagged.put(put, FundingView.of(put.version()));
    }
}
