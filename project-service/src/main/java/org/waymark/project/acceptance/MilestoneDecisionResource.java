package org.waymark.project.acceptance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
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
import org.waymark.foundation.time.Today;
import org.waymark.project.milestone.MilestoneExample;
import org.waymark.project.milestone.MilestoneView;

/** Deciding on the milestones of a project. */
@Tag(name = "Milestones", description = "What projects are to reach by when, and what they have reached")
@Path("/api/v1/projects/{code}/milestones/{milestone}/decisions")
@Produces(MediaType.APPLICATION_JSON)
public class MilestoneDecisionResource {
    private final DecideMilestone decideMilestone;
    private final OncePerKey once;
    private final CurrentCaller caller;
    private final Today today;

    MilestoneDecisionResource(DecideMilestone decideMilestone, OncePerKey once, CurrentCaller caller, Today today) {
        this.decideMilestone = decideMilestone;
        this.once = once;
        this.caller = caller;
        this.today = today;
    }

    @POST
    @RolesAllowed({"submitter", "verifier", "office"})
    @Operation(
            operationId = "decideOnMilestone",
            summary = "Say that a milestone is reached, accept or refuse that, drop it, or revoke an acceptance",
            description =
                    "REACH, with evidence: a submitter of the agency that is to reach it, also after it slipped. ACCEPT "
                            + "and REFUSE: the office, or a submitter or verifier of another agency of the project; never "
                            + "who decided REACH (`four-eyes`), nor anybody of the same body (`own-body`). REFUSE leads "
                            + "back to PLANNED. DROP: who may set the milestone. REVOKE takes an acceptance back: the "
                            + "office. `version` is the milestone's `decisionVersion` (409 where it has changed), `on` "
                            + "the day it happened. 422 `review-state` where the state does not allow the decision.")
    @APIResponse(
            responseCode = "200",
            description = "The milestone since then",
            content = @Content(schema = @Schema(implementation = MilestoneView.class)))
    public RestResponse<byte[]> decide(
            @Parameter(description = "The project", example = MilestoneExample.PROJECT) @RestPath String code,
            @Parameter(description = "The milestone", example = MilestoneExample.MILESTONE) @RestPath String milestone,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = MilestoneDecisionRequest.class)))
                    JsonMembers body) {
        Caller who = caller.get();
        return once.answer(
                () -> decideMilestone.decide(code, milestone, request(body), who),
                view -> once.json(200, Map.of(), view));
    }

    private MilestoneDecisionRequest request(JsonMembers body) {
        Classified.refuseAnyIn(body);
        return MilestoneDecisionRequest.of(body, today.date());
    }
}
