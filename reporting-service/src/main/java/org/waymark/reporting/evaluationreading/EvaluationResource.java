package org.waymark.reporting.evaluationreading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.waymark.reporting.evaluation.EvaluationContent;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.reporting.evaluation.EvaluationExample;
import org.waymark.reporting.evaluation.EvaluationKind;
import org.waymark.reporting.evaluation.EvaluationState;
import org.waymark.reporting.evaluation.Evaluations;
import org.waymark.reporting.evaluation.IssuedContent;
import org.waymark.reporting.evaluation.Reader;

/** Reading evaluations. */
@Tag(name = "Evaluations", description = "Evaluations of plans, from draft to issue")
@Path("/api/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class EvaluationResource {
    private static final String TARGETS_SINCE_THEN = "500";

    private final ListEvaluations listEvaluations;
    private final ReadIssued readIssued;
    private final FindSinceThen findSinceThen;
    private final JournalReader journal;
    private final CurrentCaller caller;

    EvaluationResource(
            ListEvaluations listEvaluations,
            ReadIssued readIssued,
            FindSinceThen findSinceThen,
            JournalReader journal,
            CurrentCaller caller) {
        this.listEvaluations = listEvaluations;
        this.readIssued = readIssued;
        this.findSinceThen = findSinceThen;
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

    @GET
    @Path("/{id}")
    @ExpensiveRead
    @Operation(
            operationId = "getEvaluation",
            summary = "An evaluation: what was computed, what is written, what agencies say",
            description =
                    """
                    An issued one is what it was when it was issued; `sinceThen` says beside it what is known otherwise by \
                    now of the same day. 404 for whoever it is not for: drafts are read by evaluators, the office, signatories \
                    and auditors, from CONSULT on also by the agencies that are asked.""")
    public RestResponse<EvaluationReading> get(
            @Parameter(description = "The evaluation", example = EvaluationExample.ID) @RestPath String id, UriInfo uri)
            throws InterruptedException {
        Caller who = caller.get();
        EvaluationReading reading = readIssued.reading(Evaluations.id(id), who);
        if (reading.evaluation().state().isPublic()) {
            Page.Request page = Page.Request.of(TARGETS_SINCE_THEN, null, uri);
            reading = new EvaluationReading(
                    reading.evaluation(),
                    reading.documents(),
                    findSinceThen.of(reading.evaluation().content(), page).orElse(null));
        }
        return RestResponse.ResponseBuilder.ok(reading)
                .header(
                        HttpHeaders.ETAG,
                        EntityTag.of(reading.evaluation().content().version(), reading))
                .build();
    }

    @GET
    @Path("/{id}/content")
    @Operation(
            operationId = "getEvaluationContent",
            summary = "The content of an issued evaluation, as the bytes whose SHA-256 it is known by",
            description = "They never change. 404 before it is issued.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The SHA-256",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = EvaluationContent.class)))
    public RestResponse<byte[]> content(
            @Parameter(description = "The evaluation", example = EvaluationExample.ID) @RestPath String id) {
        IssuedContent issued = readIssued.issued(Evaluations.id(id));
        return RestResponse.ResponseBuilder.ok(issued.json().getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.ETAG, "\"" + issued.sha256() + "\"")
                .build();
    }

    @GET
    @Path("/{id}/verification")
    @Operation(
            operationId = "verifyEvaluation",
            summary = "Whether a hash is of an issued evaluation: of its content, or of one of its documents",
            description =
                    "Also of one that was superseded; by what is said. 404 before it is issued. `isConfirmed` is null where "
                            + "no hash is given.")
    public Verification verify(
            @Parameter(description = "The evaluation", example = EvaluationExample.ID) @RestPath String id,
            @Parameter(
                            description = "SHA-256 in hexadecimal",
                            example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                    @RestQuery
                    String hash) {
        UUID evaluation = Evaluations.id(id);
        return readIssued.verification(evaluation, EvaluationFilterParameters.hash(hash));
    }
}
