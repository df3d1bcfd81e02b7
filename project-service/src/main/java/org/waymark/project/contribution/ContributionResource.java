package org.waymark.project.contribution;

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

@Tag(name = "Contributions", description = "What special projects contribute to indicators")
@Path("/api/v1/projects/{code}/contributions")
@Produces(MediaType.APPLICATION_JSON)
public class ContributionResource {
    private final PutPart putPart;
    private final ContributionKind kind;
    private final Moments moments;
    private final CurrentCaller caller;
    private final JournalReader journal;

    ContributionResource(
            PutPart putPart, ContributionKind kind, Moments moments, CurrentCaller caller, JournalReader journal) {
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
            operationId = "listContributionsOfProject",
            summary = "What a project contributes, by indicator",
            description = "Each with its shares by period.")
    public RestResponse<Page<ContributionView>> list(
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
        List<Contribution> rows = Contribution.ofProject(code, moment, request.after(), request.limit() + 1);
        return Page.of(rows, request, row -> row.part, ContributionView::of).answer(position, uri);
    }

    @GET
    @Path("/{indicator}")
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "getContribution",
            summary = "A contribution: as of the day, or in the version named",
            description = "The shares that the project takes of the indicator, by period.")
    public RestResponse<ContributionView> get(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @Parameter(description = "The indicator", example = "high-value-invention-patents-per-10k") @RestPath
                    String indicator,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String version) {
        Moment moment = moments.of(asOf, knownAt);
        Integer number = NumberParameter.positive("version", version);
        Contribution contribution = Contribution.known(code, indicator, number, moment);
        return Tagged.ok(contribution, ContributionView.of(contribution));
    }

    @PUT
    @Path("/{indicator}")
    @RolesAllowed({"submitter", "office"})
    @Operation(
            operationId = "putContribution",
            summary = "Declare a contribution: create with If-None-Match: *, replace with If-Match",
            description =
                    """
                    Its lead, the agency that answers alone, or its coordinator; the office where none of these is \
                    known. A version after the first holds from `effectiveFrom`, or else from the day on which it is \
                    recorded; the old one stays readable. Rules not-to-come and effective-order: that day is not to come \
                    and not before that of the last version. Rule shares-at-most-1: the shares of all projects in one \
                    indicator and period are at most 1; the refusal names the others and what is left. Without shares a \
                    contribution has ended.""")
    public RestResponse<ContributionView> put(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @Parameter(description = "The indicator", example = "high-value-invention-patents-per-10k") @RestPath
                    String indicator,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ContributionDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers) {
        Classified.refuseAnyIn(body);
        CodeInPath.check("indicator", indicator, Form.CODE, body.violations());
        ContributionDefinition definition = ContributionDefinition.of(body);
        Put<Contribution> put =
                putPart.put(kind, code, indicator, definition, body, Precondition.of(headers), caller.get());
        return Tagged.put(put, ContributionView.of(put.version()));
    }
}
