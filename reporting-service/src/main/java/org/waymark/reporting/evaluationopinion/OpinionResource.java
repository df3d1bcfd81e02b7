package org.waymark.reporting.evaluationopinion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.waymark.reporting.evaluation.EvaluationExample;
import org.waymark.reporting.evaluation.EvaluationView;
import org.waymark.reporting.evaluation.Evaluations;
import org.waymark.reporting.evaluation.ShowEvaluation;

/** What agencies say to evaluations. */
@Tag(name = "Evaluations", description = "Evaluations of plans, from draft to issue")
@Path("/api/v1/evaluations/{id}/opinions")
@Produces(MediaType.APPLICATION_JSON)
public class OpinionResource {
    private final GiveOpinion giveOpinion;
    private final ShowEvaluation showEvaluation;
    private final OncePerKey once;
    private final CurrentCaller caller;

    OpinionResource(GiveOpinion giveOpinion, ShowEvaluation showEvaluation, OncePerKey once, CurrentCaller caller) {
        this.giveOpinion = giveOpinion;
        this.showEvaluation = showEvaluation;
        this.once = once;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"submitter", "verifier"})
    @Operation(
            operationId = "giveOpinion",
            summary = "Agree to an evaluation, comment on it or object to it, for an agency that was asked",
            description =
                    """
                    While it is CONSULTED, until the end of `respondBy`; a later word replaces an earlier one. COMMENT and \
                    OBJECT need a `text`; the office has to reply to an objection. Who says nothing is recorded with \
                    NO_RESPONSE, never as consenting. 409 where `version` is not the one at hand.""")
    @APIResponse(
            responseCode = "200",
            description = "The evaluation with the opinion",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    public RestResponse<byte[]> give(
            @Parameter(description = "The evaluation", example = EvaluationExample.ID) @RestPath String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = OpinionRequest.class)))
                    JsonMembers body) {
        Caller who = caller.get();
        UUID evaluation = Evaluations.id(id);
        Classified.refuseAnyIn(body);
        OpinionRequest request = OpinionRequest.of(body);
        body.violations().refuseIfAny();
        return once.answer(
                () -> giveOpinion.give(evaluation, request, who),
                given -> once.json(200, Map.of(), showEvaluation.view(given, who)));
    }
}
