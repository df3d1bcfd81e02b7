package org.waymark.indicator.review;

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
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.indicator.observation.ObservationId;
import org.waymark.indicator.observation.ObservationView;
import org.waymark.indicator.observation.ObservationViews;

/** Deciding on the vintages of an observation. */
@Tag(name = "Observations", description = "Values of an indicator, with every vintage")
@Path("/api/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {
    private final DecideObservation decideObservation;
    private final ObservationViews views;
    private final OncePerKey once;
    private final CurrentCaller caller;

    DecisionResource(
            DecideObservation decideObservation, ObservationViews views, OncePerKey once, CurrentCaller caller) {
        this.decideObservation = decideObservation;
        this.views = views;
        this.once = once;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/decisions")
    @RolesAllowed({"verifier", "publisher", "office", "submitter", "catalogue-admin"})
    @Operation(
            operationId = "decideOnObservation",
            summary = "Verify, publish, return, withdraw or reschedule a vintage",
            description =
                    "VERIFY: a verifier of its agency. PUBLISH: a publisher. RETURN: either, or the office. WITHDRAW: a "
                            + "publisher, a catalogue-admin, or a submitter, whose withdrawal of a public value goes "
                            + "through the indicator's review steps. RESCHEDULE (of an embargo): a publisher or a "
                            + "catalogue-admin. Nobody verifies or publishes what they submitted (`four-eyes`), "
                            + "decides on another agency's vintage, or makes one public in place of another agency's "
                            + "value (both `not-your-observation`). 412 "
                            + "where the vintage is no longer the one to decide on, 422 `review-state` where its state "
                            + "does not allow the decision.")
    @APIResponse(
            responseCode = "200",
            description = "The vintage in its new state, or the withdrawal that was added",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    public RestResponse<byte[]> decide(
            @Parameter(description = "The observation", example = ReviewExample.OBSERVATION) @RestPath String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = DecisionRequest.class)))
                    JsonMembers body) {
        Caller who = caller.get();
        return once.answer(
                () -> decideObservation.decide(ObservationId.of(id), DecisionRequest.of(body), who),
                decided -> once.json(200, Map.of(), views.of(decided)));
    }
}
