package org.waymark.reporting.evaluationreading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.reporting.evaluation.EvaluationKind;
import org.waymark.reporting.evaluation.EvaluationState;
import org.waymark.reporting.evaluation.Reader;

/** Lists of evaluations. */
@Tag(name = "Evaluations", description = "Evaluations of plans, from draft to issue")
@Path("/api/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class EvaluationResource {
    private final ListEvaluations listEvaluations;
    private final JournalReader journal;
    private final CurrentCaller caller;

    EvaluationResource(ListEvaluations listEvaluations, JournalReader journal, CurrentCaller caller) {
        this.listEvaluations = listEvaluations;
        this.journal = journal;
        this.caller = caller;
    }

    @GET
    @ExpensiveRead
    @Operation(
            operationId = "listEvaluations",
            summary = "Evaluations, in the order in which they were begun",
            description =
                    "Issued and superseded ones; with a token of an agency those also that it is asked about; drafts for "
                            + "evaluators, the office, signatories and auditors.")
    public RestResponse<Page<EvaluationSummary>> list(
            @Parameter(description = "Of one plan", example = "ipr-14fyp") @RestQuery String plan,
            @Parameter(
                            description = "Of one kind",
                            example = "MID_TERM",
                            schema = @Schema(implementation = EvaluationKind.class))
                    @RestQuery
                    String kind,
            @Parameter(
                            description = "In one state",
                            example = "ISSUED",
                            schema = @Schema(implementation = EvaluationState.class))
                    @RestQuery
                    String state,
            @RestQuery String limit,
            @RestQuery String cursor,
            UriInfo uri) {
        EvaluationFilterParameters filter = EvaluationFilterParameters.of(plan, kind, state);
        Page.Request request = Page.Request.of(limit, cursor, uri);
        long position = journal.lastPosition();
        List<EvaluationSummary> rows = listEvaluations.after(
                EvaluationFilterParameters.place(request.after()),
                filter.plan(),
                filter.kind(),
                filter.state(),
                Reader.of(caller.get()),
                request.limit() + 1);
        return Page.of(rows, request, row -> row.id().toString(), Function.identity())
                .answer(position, uri);
    }
}
