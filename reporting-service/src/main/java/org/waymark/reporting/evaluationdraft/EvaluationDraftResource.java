package org.waymark.reporting.evaluationdraft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.body.Classified;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.representation.Precondition;
import org.waymark.reporting.evaluation.Evaluation;
import org.waymark.reporting.evaluation.EvaluationExample;
import org.waymark.reporting.evaluation.EvaluationVersion;
import org.waymark.reporting.evaluation.EvaluationView;
import org.waymark.reporting.evaluation.Evaluations;
import org.waymark.reporting.evaluation.ShowEvaluation;

/** Writing evaluations. */
@Tag(name = "Evaluations", description = "Evaluations of plans, from draft to issue")
@Path("/api/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationDraftResource {
    private final ComposeVersion composeVersion;
    private final DraftEvaluation draftEvaluation;
    private final RewriteEvaluation rewriteEvaluation;
    private final ShowEvaluation showEvaluation;
    private final OncePerKey once;
    private final CurrentCaller caller;

    EvaluationDraftResource(
            ComposeVersion composeVersion,
            DraftEvaluation draftEvaluation,
            RewriteEvaluation rewriteEvaluation,
            ShowEvaluation showEvaluation,
            OncePerKey once,
            CurrentCaller caller) {
        this.composeVersion = composeVersion;
        this.draftEvaluation = draftEvaluation;
        this.rewriteEvaluation = rewriteEvaluation;
        this.showEvaluation = showEvaluation;
        this.once = once;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("evaluator")
    @Operation(
            operationId = "draftEvaluation",
            summary = "Begin an evaluation of a plan, drafted from the reports as of a day",
            description =
                    """
                    The numbers are computed as the reports of `asOf`, `knownAt` and `method` have them; `sections` hold \
                    what people write beside them. Without `knownAt` the latest is used up to which everything is here. \
                    Rule not-to-come: neither day nor instant lies ahead. Rule before-release: the plan was public by the \
                    day. Rule final-only: `notFinal` goes with FINAL.""")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            headers =
                    @Header(
                            name = "Location",
                            description = "The evaluation",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uri")),
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    public RestResponse<byte[]> draft(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = EvaluationDefinition.class)))
                    JsonMembers body)
            throws InterruptedException {
        Caller who = caller.get();
        Classified.refuseAnyIn(body);
        EvaluationDefinition definition = EvaluationDefinition.of(body);
        EvaluationVersion version = composeVersion.compose(definition, null, body);
        return once.answer(
                () -> draftEvaluation.draft(definition, version, who),
                drafted -> once.json(
                        201,
                        Map.of(HttpHeaders.LOCATION, "/api/v1/evaluations/" + drafted.id()),
                        showEvaluation.view(drafted, who)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("evaluator")
    @Operation(
            operationId = "putEvaluation",
            summary = "Write a draft anew, with If-Match",
            description =
                    """
                    In the state DRAFT alone, also after RETURN. Plan and kind stay. `knownAt` and `method` stay where they \
                    are absent; where they or `asOf` change, the numbers are computed anew. From CONSULT on day, instant and \
                    method are frozen; RETURN frees them, since every agency is asked anew about what is then written. What \
                    is equal to what is there records nothing.""")
    public RestResponse<EvaluationView> put(
            @Parameter(description = "The evaluation", example = EvaluationExample.ID) @RestPath String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = EvaluationDefinition.class)))
                    JsonMembers body,
            HttpHeaders headers)
            throws InterruptedException {
        Caller who = caller.get();
        UUID evaluation = Evaluations.id(id);
        Classified.refuseAnyIn(body);
        EvaluationDefinition definition = EvaluationDefinition.of(body);
        RewriteEvaluation.Base base = rewriteEvaluation.base(evaluation, definition, body);
        EvaluationVersion version = composeVersion.compose(definition, base.version(), body);
        RewriteEvaluation.Rewritten rewritten =
                rewriteEvaluation.rewrite(evaluation, base, version, Precondition.of(headers), who);
        return answer(rewritten, who);
    }

    private RestResponse<EvaluationView> answer(RewriteEvaluation.Rewritten rewritten, Caller who) {
        Evaluation evaluation = rewritten.evaluation();
        EvaluationView view = showEvaluation.view(evaluation, who);
        String tag = EntityTag.of(evaluation.version(), view);
        if (rewritten.refusedFor() != null) {
            throw Precondition.stale(tag, rewritten.refusedFor());
        }
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, tag)
                .build();
    }
}
