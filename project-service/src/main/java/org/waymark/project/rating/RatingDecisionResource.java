package org.waymark.project.rating;

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
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.idempotency.OncePerKey;
import org.waymark.foundation.versioned.Moments;

/** Publishing ratings. */
@Tag(name = "Ratings", description = "How projects rate themselves, and how the office and evaluators rate them")
@Path("/api/v1/projects/{code}/ratings/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
public class RatingDecisionResource {
    private final PublishRating publishRating;
    private final Moments moments;
    private final CurrentCaller caller;
    private final OncePerKey once;

    RatingDecisionResource(PublishRating publishRating, Moments moments, CurrentCaller caller, OncePerKey once) {
        this.publishRating = publishRating;
        this.moments = moments;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @RolesAllowed("office")
    @Operation(
            operationId = "decideOnRating",
            summary = "Publish a rating by the office or an evaluator",
            description = "From then on anyone may read it. A project's own rating is published with its report.")
    @APIResponse(
            responseCode = "200",
            description = "The rating in its new state",
            content = @Content(schema = @Schema(implementation = RatingView.class)))
    public RestResponse<byte[]> decide(
            @Parameter(description = "The project", example = "trade-secrets") @RestPath String code,
            @Parameter(description = "The rating", example = RatingExample.ID) @RestPath String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = RatingDecisionRequest.class)))
                    JsonMembers body) {
        Caller who = caller.get();
        return once.answer(
                () -> publishRating.publish(code, idOf(id), body, who),
                published -> once.json(200, Map.of(), RatingView.of(published, moments.today())));
    }

    private static UUID idOf(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException noUuid) {
            throw PublishRating.unknown(given);
        }
    }
}
