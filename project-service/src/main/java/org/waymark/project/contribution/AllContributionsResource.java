package org.waymark.project.contribution;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.contracts.Form;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.parameter.CodeInPath;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Moments;

/** Contributions of all projects. */
@Tag(name = "Contributions", description = "What special projects contribute to indicators")
@Path("/api/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
public class AllContributionsResource {
    private final Moments moments;
    private final JournalReader journal;

    AllContributionsResource(Moments moments, JournalReader journal) {
        this.moments = moments;
        this.journal = journal;
    }

    @GET
    @ExpensiveRead
    @PermitAll
    @Snapshot
    @Operation(
            operationId = "listContributions",
            summary = "What all projects contribute, by project and indicator",
            description = "Those that have ended are listed without shares.")
    public RestResponse<Page<ContributionView>> list(
            @Parameter(
                            description = "Only contributions to this indicator",
                            example = "high-value-invention-patents-per-10k")
                    @RestQuery
                    String indicator,
            @RestQuery String asOf,
            @RestQuery String knownAt,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        Violations violations = new Violations();
        CodeInPath.check("indicator", indicator, Form.CODE, violations);
        Moment moment = moments.of(asOf, knownAt, violations);
        violations.refuseIfAny();
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        List<Contribution> rows = Contribution.all(indicator, moment, request.after(), request.limit() + 1);
        return Page.of(rows, request, row -> row.code, ContributionView::of).answer(position, uri);
    }
}
