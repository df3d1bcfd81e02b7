package org.waymark.reporting.evaluationdecision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
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

/** Deciding on evaluations. */
@Tag(name = "Evaluations", description = "Evaluations of plans, from draft to issue")
@Path("/api/v1/evaluations/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationDecisionResource {
    /** Files are made in it. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private final DecideEvaluation decideEvaluation;
    private final ShowEvaluation showEvaluation;
    private final OncePerKey once;
    private final CurrentCaller caller;

    EvaluationDecisionResource(
            DecideEvaluation decideEvaluation, ShowEvaluation showEvaluation, OncePerKey once, CurrentCaller caller) {
        this.decideEvaluation = decideEvaluation;
        this.showEvaluation = showEvaluation;
        this.once = once;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"evaluator", "office", "signatory"})
    @Operation(
            operationId = "decideOnEvaluation",
            summary = "Put an evaluation to the agencies, deliberate, return, issue or supersede it",
            description =
                    """
                    CONSULT: an evaluator or the office; every agency that answers for an indicator or project on the day is \
                    asked until `respondBy`. DELIBERATE: the office, once all have answered or their time is over, with a \
                    reply to each objection. RETURN: the office or a signatory; all are asked anew about the next version. \
                    ISSUE: a signatory who wrote no version of it (`four-eyes`), with number and date; from then on nothing \
                    changes it and anyone may read it. SUPERSEDE: a signatory, by one of the same plan and kind that was \
                    issued later. A FINAL one goes to the agencies only when every target has its last value or a reason in \
                    `notFinal` (rule not-final). 409 where `version` is not the one at hand, 422 `review-state` where the \
                    state does not allow the decision.""")
    @APIResponse(
            responseCode = "200",
            description = "The evaluation in its new state",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    public RestResponse<byte[]> decide(
            @Parameter(description = "The evaluation", example = EvaluationExample.ID) @RestPath String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = DecisionRequest.class)))
                    JsonMembers body) {
        Caller who = caller.get();
        UUID evaluation = Evaluations.id(id);
        Classified.refuseAnyIn(body);
        DecisionRequest request = DecisionRequest.of(body);
        body.violations().refuseIfAny();
        return once.answer(
                LONGEST,
                () -> decideEvaluation.decide(evaluation, request, body, who),
                decided -> once.json(200, Map.of(), showEvaluation.view(decided, who)));
    }
}
